import type { DeadLetter } from './contract';
import type { MessageKind } from './message';

export const messageKindName: Record<MessageKind, string> = {
  offer: '派单通知',
  takenOver: '任务已转走的通知',
  alert: '待派提醒',
  news: '新预警的通知',
  cancelled: '任务撤销的通知',
  stopDue: '止付快到时限的提醒',
  stopLate: '止付超时的提醒',
  moneySaid: '本人说已转账的通知',
  passedOn: '号码换了登记人的提醒',
  redial: '再打电话的提醒',
  assist: '请网格员上门的通知',
  patrol: '请派巡逻的通知',
  seek: '给本人的寻找短信',
  guardian: '给家人的通知',
  family: '本人请家人打电话的通知',
  warning: '给本人的预警',
};

/** Families of providers' codes, in plain words; the first that fits counts. */
const families: readonly (readonly [RegExp, string])[] = [
  [/noAnswer|timeout|InternalError/i, '短信平台没有回音，不知道发出去没有'],
  [/blacklist|unsubscribe/i, '这个号码退订或者拒收短信'],
  [/balance|arrear|package/i, '短信套餐用完了，请联系系统管理员充值'],
  [/PhoneNumber.*Limit|DailyLimit|HourLimit/i, '这个号码今天的短信条数到了上限'],
  [/PhoneNumber|unreadable/i, '这个号码收不到短信，可能是空号'],
  [/template|sign|content/i, '短信模板或签名没有通过，请联系系统管理员'],
];

/** Why a message is dead, for the desk: what happened, in words; the code stands behind for whoever repairs it. */
export function whyNotReached({ state, error }: Pick<DeadLetter, 'state' | 'error'>): string {
  const words = families.find(([pattern]) => pattern.test(error ?? ''))?.[1];
  if (words !== undefined) return words;
  if (state === 'unknown') return '短信平台没有回音，不知道发出去没有';
  return error === null ? '微信和短信都没有送到' : `微信和短信都没有送到（代码 ${error}）`;
}
