import type { OpId } from '@domain/contract/fields';
import type { Task } from '@domain/task/task';
import { risks } from '@domain/warning/risk';
import type { PostedWarning } from '@domain/warning/contract';
import { tick } from '../../cloudfunctions/_server/usecases/job/tick';
import { confirmSeen } from '../../cloudfunctions/_server/usecases/resident/warnings';
import { accept } from '../../cloudfunctions/_server/usecases/task/accept';
import { attempt } from '../../cloudfunctions/_server/usecases/task/attempt';
import { close } from '../../cloudfunctions/_server/usecases/task/close';
import { locate } from '../../cloudfunctions/_server/usecases/task/desk';
import { receiveWarning } from '../../cloudfunctions/_server/usecases/warning/receive';
import { withdrawWarning } from '../../cloudfunctions/_server/usecases/warning/withdraw';
import { deskOpenid, people, residentOpenid, team, villages } from './district';
import { ConnectionLost, type Worker } from './schedule';
import type { Act, Command } from './script';
import { type Ports, teamOpenid, type World } from './world';

const budgetMs = 16_000;
const mostAtOnce = 4;
const hex = (n: number): OpId => n.toString(16).padStart(32, '0') as OpId;
let nextId = 1;
const misses = ['unreachableBusy', 'unreachableNoAnswer', 'unreachableOff'] as const;

/** The last task of a person, as a screen would show it. */
function shown({ store, ports }: World, person: number): Task | null {
  const key = ports.vault.personKey(people[person]?.phone ?? '');
  const found = store.find('tasks', { query: { person: key }, order: [['n', -1]], skip: 0, limit: 1 });
  return (found[0]?.document as unknown as Task | undefined) ?? null;
}

async function post(world: World, ports: Ports, { person, item, risk }: Extract<Act, { act: 'post' }>) {
  const named = people[person]?.named;
  const warning = {
    externalId: `${person}-${item}`,
    phone: people[person]?.phone ?? '',
    scamType: 'fakeAuthority',
    risk: risks[risk] ?? 'high',
    at: world.now,
    ...(named ? { village: named } : {}),
  } as PostedWarning;
  const source = { id: 'bank', drill: false, wantsResults: false };
  const received = { source, nonce: `nonce${(nextId += 1)}`.padEnd(16, '0'), warning };
  const answer = await receiveWarning(ports, received);
  world.posted.push({ warningId: `bank:${warning.externalId}`, answer });
}

/** Who holds the task, else anybody: taps come from those who see it. */
const holderOf = ({ ports }: World, task: Task): string =>
  team.map(({ openid }) => openid).find((openid) => ports.vault.staffId(openid) === task.holder) ??
  teamOpenid(0);

/** One act as a use case, with what its screen showed when it began; null when there is nothing to tap. */
function useCase(world: World, act: Act, ports: Ports): (() => Promise<unknown>) | null {
  if (act.act === 'post') return () => post(world, ports, act);
  if (act.act === 'withdraw') {
    const asked = { externalId: `${act.person}-${act.item}`, reason: null };
    return () => withdrawWarning(ports, 'bank', asked);
  }
  if (act.act === 'tick') return () => tick(ports, budgetMs);
  const task = shown(world, act.person);
  if (!task) return null;
  const opId = hex((nextId += 1));
  const { _id: id, gen, risk, clockVersion, warningCount } = task;
  if (act.act === 'accept') {
    const revisit = task.revisitOf !== null;
    const input = { opId, id, gen: act.stale ? gen - 1 : gen, risk, clockVersion, revisit };
    return () => accept(ports, teamOpenid(act.staff), input);
  }
  if (act.act === 'seen') return () => confirmSeen(ports, residentOpenid(act.person), { id, opId });
  if (act.act === 'locate')
    return () => locate(ports, deskOpenid, { opId, id, gen, village: villages[0]._id });
  const openid = holderOf(world, task);
  if (act.act === 'miss') {
    const result = misses[act.kind] ?? misses[0];
    return () => attempt(ports, openid, { opId, id, gen, channel: 'phone', result });
  }
  if (act.act === 'close')
    return () => close(ports, openid, { opId, id, gen, warningCount, outcome: act.outcome });
  return () => attempt(ports, openid, { opId, id, gen, channel: 'phone', result: 'reached' });
}

/** An error that a lost connection explains is one that a function answers with 500. Any other is a bug. */
const isExplained = (error: unknown): boolean =>
  error instanceof ConnectionLost ||
  (error instanceof Error && error.message.includes('the connection is lost'));

export async function begin(world: World, act: Act, skewMs: number): Promise<Worker | null> {
  const { schedule, observer } = world;
  const name = `${act.act}-${schedule.workers.length}`;
  const worker: Worker = { name, skewMs, alive: true, running: true, losesCommit: false, rosterReadAt: [] };
  const work = useCase(world, act, world.portsOf(worker));
  if (!work) return null;
  await schedule.start(worker, async () => {
    try {
      await work();
    } catch (error) {
      if (!isExplained(error)) observer.fail(`${name} crashed: ${String(error)}`);
    }
  });
  return worker;
}

export async function play(world: World, command: Command): Promise<void> {
  const { schedule } = world;
  if (command.act === 'jump') world.now += command.ms;
  else if (command.act === 'step') {
    if (schedule.waiting > 0) await schedule.release(command.pick, command.fate);
  } else if (command.act === 'finish') {
    const running = schedule.running();
    const worker = running[command.pick % Math.max(1, running.length)];
    if (worker) await schedule.finish(worker);
  } else if (schedule.running().length < mostAtOnce) {
    const worker = await begin(world, command, command.skewMs);
    if (worker && command.through) await schedule.finish(worker);
  }
}
