import type { PublishedClocks } from '@domain/clocks/published';
import type { OpId } from '@domain/contract/fields';
import type { StaffId } from '@domain/identity/ids';
import type { Leave } from '@domain/staff/leave';
import type { StopPayment } from '@domain/stop-payment/stop-payment';
import { stopFailures } from '@domain/stop-payment/stop-payment';
import { builtInClocks, type Clocks, type ClockTable } from '@domain/task/clocks';
import { cancelReasons, refuseReasons } from '@domain/task/reasons';
import type { Task } from '@domain/task/task';
import { minuteMs } from '@domain/time/shanghai';
import type { PostedWarning } from '@domain/warning/contract';
import { risks } from '@domain/warning/risk';
import { publish } from '../../cloudfunctions/_server/usecases/clocks/publish';
import { tick } from '../../cloudfunctions/_server/usecases/job/tick';
import { ask } from '../../cloudfunctions/_server/usecases/resident/ask-for-help';
import { confirmSeen } from '../../cloudfunctions/_server/usecases/resident/warnings';
import { callOffLeave, leave } from '../../cloudfunctions/_server/usecases/staff/cover';
import { record } from '../../cloudfunctions/_server/usecases/stop-payment/record';
import { settleOne } from '../../cloudfunctions/_server/usecases/stop-payment/settle';
import { accept } from '../../cloudfunctions/_server/usecases/task/accept';
import { attempt } from '../../cloudfunctions/_server/usecases/task/attempt';
import { close } from '../../cloudfunctions/_server/usecases/task/close';
import { assignTo, cancelByDesk, locate } from '../../cloudfunctions/_server/usecases/task/desk';
import { handTaskOver, refuseOffer, transfer } from '../../cloudfunctions/_server/usecases/task/leave';
import { receiveBatch } from '../../cloudfunctions/_server/usecases/warning/batch';
import { receiveWarning } from '../../cloudfunctions/_server/usecases/warning/receive';
import { withdrawWarning } from '../../cloudfunctions/_server/usecases/warning/withdraw';
import type { Act } from './acts';
import { deskOpenid, people, personKeyOf, residentOpenid, team, villages } from './district';
import { saying } from './say';
import { teamOpenid, type Ports, type World } from './world';

const budgetMs = 16_000;
const misses = ['unreachableBusy', 'unreachableNoAnswer', 'unreachableOff'] as const;
const source = { id: 'bank', drill: false, wantsResults: false };

/** What somebody wants, with what their screen showed: sent over the ports of one worker, and sent again over another's. */
export type Intent = (ports: Ports) => Promise<unknown>;

let nextId = 1;
const newId = (): OpId => (nextId += 1).toString(16).padStart(32, '0') as OpId;
const newNonce = (): string => `nonce${(nextId += 1)}`.padEnd(16, '0');

const at = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

/** The last task of a person, as a screen would show it. */
function shown({ store, ports }: World, person: number): Task | null {
  const query = { person: personKeyOf(ports.vault, person) };
  const [found] = store.find('tasks', { query, order: [['n', -1]], skip: 0, limit: 1 });
  return (found?.document as unknown as Task | undefined) ?? null;
}

/** The last of a collection, by a field that grows. */
const newest = <T>({ store }: World, name: string, [by, query]: readonly [string, object]): T | null =>
  (store.find(name, { query: query as never, order: [[by, -1]], skip: 0, limit: 1 })[0]
    ?.document as unknown as T) ?? null;

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

type Item = Pick<Extract<Act, { act: 'post' }>, 'person' | 'item' | 'risk'>;

function warningOf(world: World, { person, item, risk }: Item): PostedWarning {
  const { phone, named, drill } = people[person] ?? people[0];
  return {
    externalId: `${person}-${item}`,
    phone,
    scamType: 'fakeAuthority',
    risk: risks[risk] ?? 'high',
    at: world.now,
    ...(named ? { village: named } : {}),
    ...(drill ? { drill } : {}),
  } as PostedWarning;
}

function posting(world: World, act: Extract<Act, { act: 'post' | 'batch' }>): Intent {
  if (act.act === 'post') {
    const warning = warningOf(world, act);
    return async (ports) => {
      const answer = await receiveWarning(ports, { source, nonce: newNonce(), warning });
      world.posted.push({ warningId: `bank:${warning.externalId}`, answer });
    };
  }
  const warnings = act.items.map((item) => warningOf(world, item));
  return async (ports) => {
    const answers = await receiveBatch(ports, { source, nonce: newNonce(), warnings });
    if (!answers.ok) return;
    answers.value.forEach((answer, index) =>
      world.posted.push({ warningId: `bank:${warnings[index]?.externalId}`, answer }),
    );
  };
}

const scaled = (clocks: Clocks, factor: number): Clocks => ({
  ...clocks,
  rungs: clocks.rungs.map((rung) => ({ ...rung, waitMs: rung.waitMs * factor })),
  firstContactMs: clocks.firstContactMs * factor,
});

/** A table with slower or faster ladders, and with or without quiet hours. */
function table({ speed, quiet }: Extract<Act, { act: 'clocks' }>): Pick<ClockTable, 'risks' | 'quiet'> {
  const factor = at([0.5, 1, 2], speed);
  const { critical, high, medium } = builtInClocks.risks;
  return {
    risks: {
      critical: scaled(critical, factor),
      high: scaled(high, factor),
      medium: scaled(medium, factor),
    },
    quiet: quiet ? builtInClocks.quiet : { ...builtInClocks.quiet, risks: [] },
  };
}

/** What the desk does that is about no task. */
function ofDesk(world: World, act: Extract<Act, { act: 'clocks' | 'leave' | 'back' }>): Intent | null {
  const opId = newId();
  if (act.act === 'clocks') {
    const from = newest<PublishedClocks>(world, 'clockTables', ['version', {}])?.version ?? 1;
    return (ports) =>
      publish(ports, deskOpenid, { opId, from, table: table(act) as never, note: '调整时限' });
  }
  if (act.act === 'leave') {
    const staffId = world.ports.vault.staffId(teamOpenid(act.staff));
    const from = Math.floor(world.now / minuteMs) * minuteMs;
    const span = { from, to: from + act.minutes * minuteMs };
    return (ports) => leave(ports, deskOpenid, { opId, staffId, ...span, reason: '培训' });
  }
  const away = newest<Leave>(world, 'leaves', ['at', { ended: null }]);
  return away && ((ports) => callOffLeave(ports, deskOpenid, { opId, id: away._id }));
}

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

function onTask(world: World, task: Task, act: OnTask): Intent | null {
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

/** One act as a use case, with what its screen showed when it began; null when there is nothing to tap. */
export function intentOf(world: World, act: Act): Intent | null {
  switch (act.act) {
    case 'post':
    case 'batch':
      return posting(world, act);
    case 'withdraw': {
      const asked = { externalId: `${act.person}-${act.item}`, reason: null };
      return (ports) => withdrawWarning(ports, source.id, asked);
    }
    case 'ask': {
      const call = { opId: newId(), moneyGone: act.moneyGone, scamType: null };
      return (ports) => ask(ports, residentOpenid(act.person), call);
    }
    case 'tick':
      return (ports) => tick(ports, budgetMs);
    case 'again':
      return world.intents[world.intents.length - 1 - act.pick] ?? null;
    case 'clocks':
    case 'leave':
    case 'back':
      return ofDesk(world, act);
    default: {
      const task = shown(world, act.person);
      return task && onTask(world, task, act);
    }
  }
}
