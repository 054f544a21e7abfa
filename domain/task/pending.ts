import type { Message, MessageChannel } from '../message/message';
import { type Addressee, troubleOf } from '../message/trouble';
import { isMoneyRunning } from '../stop-payment/stop-payment';
import { shanghai } from '../time/shanghai';
import { clocksOfTask } from './clocks';
import { isOpen } from './lifecycle';
import { holderCard, type Task } from './task';

/** The two who are named, and how many there are. */
const namesOf = (titles: readonly string[]): string => {
  const named = titles.slice(0, 2).join('、');
  return titles.length > 2 ? `${named}等 ${titles.length} 人` : named || '同事';
};

const clockOf = ({ dueAt }: Task): string => (dueAt === null ? '到时' : shanghai(dueAt).format('HH:mm'));

/** What an open task waits for when all goes well, and what happens then. */
function waitsFor(task: Task): string {
  const holder = holderCard(task)?.title ?? '同事';
  const until = clockOf(task);
  if (task.state === 'unassigned') {
    return task.place === null
      ? '还不知道此人住在哪里，等专班定位'
      : `辖区内现在没有人值班，等专班安排，${until} 再找一次`;
  }
  if (task.state === 'accepted') return `等${holder}联系本人，${until} 前没有联系就收回重派`;
  if (task.state === 'engaged') return `等${holder}反馈结果，${until} 前没有反馈就收回重派`;
  const isLast = task.rung >= clocksOfTask(task).rungs.length - 1;
  const next = isLast ? '再提醒一遍' : '转给下一级';
  return `等${namesOf(task.offer.staff.map(({ title }) => title))}受理，${until} 没人受理就${next}`;
}

type Ways = Partial<Record<MessageChannel, Message>>;

/** The messages to one person under one key, by channel. */
function waysTo(task: Task, keyStart: string): Ways {
  const way = (channel: MessageChannel) => task.messages[`${keyStart}-${channel}`];
  const [wechat, sms, voice] = [way('wechat'), way('sms'), way('voice')];
  return { ...(wechat && { wechat }), ...(sms && { sms }), ...(voice && { voice }) };
}

const resident: Addressee = { name: '本人', noReminder: '没有开通微信提醒' };

/** How the person's own warning fares, until they have confirmed it or were reached. */
function residentTrouble(task: Task): string | null {
  if (task.seenAt !== null || task.attempts.some(({ result }) => result === 'reached')) return null;
  const gens = Object.values(task.messages).flatMap(({ kind, gen }) => (kind === 'warning' ? [gen] : []));
  return gens.length === 0
    ? null
    : troubleOf(resident, waysTo(task, `${Math.max(...gens)}-warning-${task.person}`));
}

/** How the offer fares with those who are asked. Who holds a task already got it. */
function staffTrouble(task: Task): string | null {
  if (task.state !== 'offered') return null;
  for (const { id, title } of task.offer.staff) {
    const trouble = troubleOf(
      { name: title, noReminder: ' 微信提醒次数已用完' },
      waysTo(task, `${task.gen}-offer-${id}`),
    );
    if (trouble !== null) return trouble;
  }
  return null;
}

/**
 * What an open task waits for and why, in one sentence, for those who work on it; null when it is over. What a person
 * has to do something about comes first: nobody there, money on its way, then a warning or an offer that didn't arrive.
 */
export function pendingBecause(task: Task): string | null {
  if (!isOpen(task.state)) return null;
  if (task.state === 'unassigned') return waitsFor(task);
  if (task.transferSaid?.answered === false)
    return `${task.transferSaid.byFamily ? '家人' : '本人'}说钱已转出，请马上问清账户，上报止付`;
  if (isMoneyRunning(task)) return '钱已转出，止付还没有上报，请马上上报';
  return residentTrouble(task) ?? staffTrouble(task) ?? waitsFor(task);
}
