import { type Relation, relationName } from '../family/guardian';
import { nameMask } from '../resident/mask';
import { scamTypeName } from '../scam/type';
import { revisitName } from '../task/revisit';
import type { Task } from '../task/task';
import { riskName } from '../warning/risk';
import { templateData } from './format';
import type { MessageKind, StaffMessageKind } from './message';

/** The subscription templates and SMS templates that a district applies for; ids differ by environment. */
export const templateNames = ['task', 'warning'] as const;
export type TemplateName = (typeof templateNames)[number];
export type SmsTemplateName = TemplateName | 'seek' | 'guardian' | 'replaced';

/** What goes to a provider: no full name, no full number, no amount, no case detail. */
export interface Content {
  readonly template: TemplateName;
  readonly data: Record<string, { value: string }>;
  /** Where a tap leads. */
  readonly page: string;
  readonly sms: SmsTemplateName;
  readonly smsParams: readonly string[];
  /** What a voice reads out, for a provider that takes a text. */
  readonly speech: string;
}

const staffRequest: Record<Exclude<StaffMessageKind, 'moneySaid'>, string> = {
  offer: '请及时受理该劝阻任务。',
  takenOver: '超时未受理，已转给下一级。',
  alert: '暂时派不出去，请专班处理。',
  news: '此人又有新预警，请马上看。',
  cancelled: '任务已撤销，不用再处理。',
  stopDue: '止付只剩10分钟，请马上上报。',
  stopLate: '止付30分钟已过，请立即上报。',
  passedOn: '号码换了登记人，请点开看。',
  redial: '刚才没联系上，请再打一次电话。',
  assist: '电话联系不上，请上门去看一看。',
  patrol: '联系不上本人，请派巡逻上门。',
};

/** Said apart from a warning, so that nobody runs for it. */
const revisitRequest: Partial<typeof staffRequest> = {
  offer: '到期回访，请及时受理。',
  takenOver: '到期回访超时，已转给下一级。',
  alert: '到期回访派不出去，请专班处理。',
  cancelled: '到期回访已撤销，不用再处理。',
};

/** Who says that money is gone: a guardian who had them on the phone, or they themselves. */
const sayerOf = ({ transferSaid, familyCalls = [] }: Task): string => {
  const isFamily =
    transferSaid?.answered === false
      ? transferSaid.byFamily === true
      : familyCalls.some(({ result }) => result === 'transferred');
  return isFamily ? '家人' : '本人';
};

function requestOf(task: Task, kind: StaffMessageKind): string {
  const { revisitOf, transferSaid } = task;
  if (kind === 'moneySaid') return `${sayerOf(task)}说已转账，请马上联系止付。`;
  if (kind === 'offer' && transferSaid?.answered === false) return `${sayerOf(task)}说已转账，请马上受理。`;
  return (revisitOf && revisitRequest[kind]) ?? staffRequest[kind];
}

const aboutOf = ({ revisitOf, risk }: Task): string =>
  revisitOf ? `到期回访（${revisitName[revisitOf.kind]}）` : `被诈骗的风险（${riskName[risk]}）`;

/** The masked sentence of `offerSentence`, cut at the template's keywords. */
const staffContent = (task: Task, kind: StaffMessageKind): Content => ({
  template: 'task',
  data: templateData({
    thing1: `(${nameMask}, 手机号${task.phoneMask})`,
    thing2: aboutOf(task),
    thing3: requestOf(task, kind),
  }),
  page: `police/task/index?id=${encodeURIComponent(task._id)}`,
  sms: 'task',
  smsParams: [task.phoneMask, requestOf(task, kind)],
  speech: `反诈任务提醒。${requestOf(task, kind)}`,
});

/** Decides what a message of a task says. `relation`: what the warned person is to a relative who gets it. */
export function compose(task: Task, kind: MessageKind, relation?: Relation): Content {
  if (kind === 'guardian' || kind === 'family') return relativeContent(task, kind, relation);
  if (kind === 'seek') return seekContent(task);
  if (kind !== 'warning') return staffContent(task, kind);
  return residentContent({ id: task._id, scamType: task.scamType });
}

/** What a relative reads: why, what is going on, what to do. Nothing of the case, and no number. */
const toRelative: Record<'guardian' | 'family', (who: string) => readonly [string, string, string]> = {
  guardian: (who) => [`您的${who}可能正在被骗`, '可能正在和骗子通话', '点开，一键打给他，叫他先挂断'],
  family: (who) => [`您的${who}请您打电话`, '收到了诈骗预警，想和您商量', '点开，一键打给他，先别转账'],
};

function relativeContent(task: Task, kind: 'guardian' | 'family', relation: Relation = 'relative'): Content {
  const [thing1, thing2, thing3] = toRelative[kind](relationName[relation]);
  return {
    template: 'warning',
    data: templateData({ thing1, thing2, thing3 }),
    page: `pages/guard/index?id=${encodeURIComponent(task._id)}`,
    sms: 'guardian',
    smsParams: [],
    speech: '这里是反诈中心的提醒。您的家人可能正在和骗子通话，请马上打电话给他，叫他挂断，不要转账。',
  };
}

/** What a scam is called in a message: 'other' is a class of the police's and tells nobody anything. */
const called = (type: Task['scamType']): string => (type === 'other' ? '电信诈骗' : scamTypeName[type]);

/** To a relative of somebody without an app: nothing that can't wait, and they are to be told. */
export const lowRiskContent = ({ scamType }: Pick<Task, 'scamType'>): Content => ({
  template: 'warning',
  data: templateData({
    thing1: called(scamType),
    thing2: '有人可能想骗您的家人',
    thing3: '请提醒他：不转账，不说验证码',
  }),
  page: 'pages/home/index',
  sms: 'guardian',
  smsParams: [],
  speech: '这里是反诈中心的提醒。有人可能想骗您的家人，请提醒他不要转账，不要说验证码。',
});

/** To the person whom an officer can't reach; no link, and nothing that a passer-by may not read. */
const seekContent = (task: Task): Content => ({
  template: 'warning',
  data: templateData({
    thing1: '民警正在找您',
    thing2: '请接听民警的电话',
    thing3: '请先挂断别的电话，不要转账',
  }),
  page: `pages/warning/index?id=${encodeURIComponent(task._id)}`,
  sms: 'seek',
  smsParams: [],
  speech: '这里是反诈中心的提醒。民警正在找您，请接听民警的电话，不要转账。',
});

/** The resident's own warning: for somebody who may still be on the phone with the scammer. */
export const residentContent = (warning: {
  readonly id: string;
  readonly scamType: Task['scamType'];
}): Content => ({
  template: 'warning',
  data: templateData({
    thing1: called(warning.scamType),
    thing2: '您可能正在被骗，请先挂断电话',
    thing3: '不转账，不说验证码，点开看怎么办',
  }),
  page: `pages/warning/index?id=${encodeURIComponent(warning.id)}`,
  sms: 'warning',
  smsParams: [called(warning.scamType)],
  speech: `这里是反诈中心的提醒。您可能正遇到“${called(warning.scamType)}”骗局。请马上挂断别的电话，不要转账，不要说验证码。请拨打九六一一零核实。`,
});
