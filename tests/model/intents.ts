import type { PublishedClocks } from '@domain/clocks/published';
import type { Leave } from '@domain/staff/leave';
import { builtInClocks, type Clocks, type ClockTable } from '@domain/task/clocks';
import type { Task } from '@domain/task/task';
import { minuteMs } from '@domain/time/shanghai';
import type { PostedWarning } from '@domain/warning/contract';
import { risks } from '@domain/warning/risk';
import { publish } from '../../cloudfunctions/_server/usecases/clocks/publish';
import { tick } from '../../cloudfunctions/_server/usecases/job/tick';
import { ask } from '../../cloudfunctions/_server/usecases/resident/ask-for-help';
import { callOffLeave, leave } from '../../cloudfunctions/_server/usecases/staff/cover';
import { receiveBatch } from '../../cloudfunctions/_server/usecases/warning/batch';
import { receiveWarning } from '../../cloudfunctions/_server/usecases/warning/receive';
import { withdrawWarning } from '../../cloudfunctions/_server/usecases/warning/withdraw';
import type { Act } from './acts';
import { deskOpenid, people, personKeyOf, residentOpenid } from './district';
import { at, type Intent, newId, newNonce } from './intent';
import { onTask } from './on-task';
import { teamOpenid, type World } from './world';

const budgetMs = 16_000;
const source = { id: 'bank', drill: false, wantsResults: false };

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
