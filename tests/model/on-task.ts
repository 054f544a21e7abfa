import { stopFailures, type StopPayment } from '@domain/stop-payment/stop-payment';
import type { StaffId } from '@domain/identity/ids';
import { cancelReasons, refuseReasons } from '@domain/task/reasons';
import type { Task } from '@domain/task/task';
import { confirmSeen } from '../../cloudfunctions/_server/usecases/resident/warnings';
import { record } from '../../cloudfunctions/_server/usecases/stop-payment/record';
import { settleOne } from '../../cloudfunctions/_server/usecases/stop-payment/settle';
import { accept } from '../../cloudfunctions/_server/usecases/task/accept';
import { attempt } from '../../cloudfunctions/_server/usecases/task/attempt';
import { close } from '../../cloudfunctions/_server/usecases/task/close';
import { assignTo, cancelByDesk, locate } from '../../cloudfunctions/_server/usecases/task/desk';
import { handTaskOver, refuseOffer, transfer } from '../../cloudfunctions/_server/usecases/task/leave';
import type { Act } from './acts';
import { deskOpenid, residentOpenid, team, villages } from './district';
import { at, type Intent, newId } from './intent';
import { saying } from './say';
import { teamOpenid, type World } from './world';

const misses = ['unreachableBusy', 'unreachableNoAnswer', 'unreachableOff'] as const;

const openidOf = ({ ports }: World, id: StaffId | undefined | null): string | undefined =>
  team.map(({ openid }) => openid).find((openid) => ports.vault.staffId(openid) === id);

/** Who holds the task, else anybody: taps come from those who see it. */
const holderOf = (world: World, task: Task): string => openidOf(world, task.holder) ?? teamOpenid(0);

/** A member of the team; beyond it, one of those who are asked now. */
const staffOf = (world: World, task: Task, staff: number): string =>
  staff < team.length
    ? teamOpenid(staff)
    : (openidOf(world, task.offer.staff[task.gen % Math.max(1, task.offer.staff.length)]?.id) ??
      teamOpenid(0));

type OnTask = Exclude<
  Act,
  { act: 'post' | 'batch' | 'withdraw' | 'tick' | 'again' | 'ask' | 'clocks' | 'leave' | 'back' }
>;

function ofMoney(world: World, task: Task, act: Extract<OnTask, { act: 'money' | 'settle' }>): Intent | null {
  const opId = newId();
  const { _id: id } = task;
  if (act.act === 'money') {
    const reportedAt = world.now - act.agoMs;
    const money = { opId, id, account: '6222020000000007', accountName: '赵某某', bank: '中国工商银行' };
    const openid = act.byDesk ? deskOpenid : holderOf(world, task);
    const sent = { ...money, amountFen: 100, transferredAt: reportedAt, reportedAt };
    return (ports) => record(ports, openid, sent);
  }
  const stops: readonly StopPayment[] = task.stopPayments ?? [];
  const stop = stops[act.which % Math.max(1, stops.length)];
  if (!stop) return null;
  const input = { opId, id, stopPayment: stop.id };
  const openid = holderOf(world, task);
  const result = at(['submitted', 'stopped', 'failed'] as const, act.result);
  return (ports) => {
    if (result === 'submitted') return settleOne(ports, openid, { ...input, result });
    if (result === 'stopped') return settleOne(ports, openid, { ...input, result, stoppedFen: 100 });
    return settleOne(ports, openid, { ...input, result, because: at(stopFailures, act.which) });
  };
}

/** What somebody does to a task by hand, so that others get it. */
function ofHand(
  world: World,
  task: Task,
  act: Extract<OnTask, { act: 'refuse' | 'handOver' | 'assign' | 'transfer' | 'locate' | 'cancel' }>,
): Intent {
  const on = { opId: newId(), id: task._id, gen: task.gen };
  const { vault } = world.ports;
  switch (act.act) {
    case 'refuse': {
      const openid = staffOf(world, task, act.staff);
      return (ports) => refuseOffer(ports, openid, { ...on, reason: at(refuseReasons, act.reason) });
    }
    case 'handOver': {
      const openid = holderOf(world, task);
      const to = vault.staffId(teamOpenid(act.to));
      return (ports) => handTaskOver(ports, openid, { ...on, to });
    }
    case 'assign': {
      const to = vault.staffId(teamOpenid(act.to));
      return (ports) => assignTo(ports, deskOpenid, { ...on, to });
    }
    case 'cancel':
      return (ports) => cancelByDesk(ports, deskOpenid, { ...on, reason: at(cancelReasons, act.reason) });
    default: {
      const village = at(villages, act.village)._id;
      const openid = holderOf(world, task);
      return (ports) =>
        act.act === 'locate'
          ? locate(ports, deskOpenid, { ...on, village })
          : transfer(ports, openid, { ...on, village });
    }
  }
}

/** What somebody does to a task that they see. */
export function onTask(world: World, task: Task, act: OnTask): Intent | null {
  const { _id: id, gen, risk, clockVersion, warningCount } = task;
  const on = { opId: newId(), id, gen };
  const holder = holderOf(world, task);
  switch (act.act) {
    case 'accept': {
      const openid = staffOf(world, task, act.staff);
      const revisit = task.revisitOf !== null;
      const input = { ...on, gen: act.stale ? gen - 1 : gen, risk, clockVersion, revisit };
      return (ports) => accept(ports, openid, input);
    }
    case 'seen':
      return (ports) => confirmSeen(ports, residentOpenid(act.person), { id, opId: on.opId });
    case 'say':
      return saying({ opId: on.opId, id }, act);
    case 'attempt':
      return (ports) => attempt(ports, holder, { ...on, channel: 'phone', result: 'reached' });
    case 'miss':
      return (ports) => attempt(ports, holder, { ...on, channel: 'phone', result: at(misses, act.kind) });
    case 'close':
      return (ports) => close(ports, holder, { ...on, warningCount, outcome: act.outcome });
    case 'money':
    case 'settle':
      return ofMoney(world, task, act);
    default:
      return ofHand(world, task, act);
  }
}
