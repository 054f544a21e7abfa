import type { PersonKey } from '@domain/identity/ids';
import { hasDeadLetter } from '@domain/message/message';
import type { Task } from '@domain/task/task';
import type { TaskChange, TaskCondition } from '@domain/task/change';
import { openStates } from '@domain/task/lifecycle';
import { _ } from '../cloud';
import { Collection, type Fields } from '../collection';
import type { Tasks } from '../../usecases/ports/store';

const tasks = new Collection<Task>('tasks');

/** The condition of a move as a filter: each named part is a field of it. */
function filterOf(id: string, when: TaskCondition): Fields & { readonly _id: string } {
  const named: [string, unknown][] = [
    ['state', _.in([...when.states])],
    ['gen', when.gen],
    ['version', when.version],
    ['holder', when.holder],
    ['offer.staff.id', when.offeredTo],
    ['risk', when.risk],
    ['clockVersion', when.clockVersion],
    ['revisitOf', when.revisit === true ? _.neq(null) : when.revisit === false ? null : undefined],
    ['warningCount', when.warningCount],
    ['transferSaid.at', when.transferSaidAt],
    ['warnings.id', when.withoutWarning && _.neq(when.withoutWarning)],
    ['attempts.opId', when.withoutAttempt && _.neq(when.withoutAttempt)],
  ];
  return { _id: id, ...Object.fromEntries(named.filter(([, value]) => value !== undefined)) };
}

const replaced = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? _.set(value) : value;

const asMessages = (messages: Readonly<Record<string, unknown>>): Fields =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [`messages.${key}`, _.set(message)]));

/** A change as one update: what is set is replaced whole, rows and events are pushed, `version` grows. */
function updateOf(change: TaskChange): Fields {
  const events = change.events.map((body) => ({ at: change.at, body }));
  return {
    ...Object.fromEntries(Object.entries(change.set).map(([key, value]) => [key, replaced(value)])),
    ...asMessages(change.messages ?? {}),
    ...(Object.keys(change.messages ?? {}).length > 0 ? { mailVersion: _.inc(1) } : {}),
    ...(change.warning ? { warnings: _.push([change.warning]), warningCount: _.inc(1) } : {}),
    ...(change.withdrawn ? { withdrawn: _.push([change.withdrawn]) } : {}),
    ...(change.attempt ? { attempts: _.push([change.attempt]) } : {}),
    ...(events.length > 0 ? { events: _.push(events), eventsPending: true } : {}),
    version: _.inc(1),
  };
}

/** Tasks in one answer: few enough for its size. */
const mostAtOnce = 300;
/** Of what a member of staff has closed, the newest. */
const shownClosed = 50;

/** A number that changed hands so often during one task is none. */
const mostOpenOfOne = 5;

/** Relatives of one guardian who are warned at once. */
const shownGuarded = 20;

export const taskRepository: Tasks = {
  add: (task) => tasks.add(task),
  addAll: (list) => tasks.addAll(list),
  change: (change) => tasks.change(filterOf(change.id, change.when), updateOf(change)),
  byId: (id) => tasks.byId(id),
  offerOf: (id) => tasks.partById(id, ['state', 'gen', 'holder', 'offer']),
  lastOf: async (person) => (await tasks.find({ person }, { orderBy: ['n', 'desc'], limit: 1 }))[0] ?? null,
  lastOfEach: async (persons) => {
    const found = await tasks.find(
      { person: _.in([...persons]) },
      { orderBy: ['n', 'desc'], limit: mostAtOnce },
    );
    const last = new Map<PersonKey, Task>();
    for (const task of found) if (!last.has(task.person)) last.set(task.person, task);
    if (found.length < mostAtOnce) return last;
    // Somebody has very many tasks: the others may have been cut off.
    const missing = persons.filter((person) => !last.has(person));
    const each = await Promise.all(missing.map((person) => taskRepository.lastOf(person)));
    for (const task of each) if (task) last.set(task.person, task);
    return last;
  },
  ofPerson: (person, limit) => tasks.find({ person }, { orderBy: ['n', 'desc'], limit }),
  openOf: (person) =>
    tasks.find({ person, state: _.in([...openStates]) }, { orderBy: ['n', 'desc'], limit: mostOpenOfOne }),
  foundBy: (ids) => tasks.partsByIds(ids, ['person', 'residentId', 'residentOpenid']),
  // Longer lists are cut: what is due first must be in them.
  offeredTo: (staff) =>
    tasks.find({ 'offer.staff.id': staff, state: 'offered' }, { orderBy: ['dueAt', 'asc'], limit: 100 }),
  heldBy: async (staff) => {
    const [open, closed] = await Promise.all([
      tasks.find({ holder: staff, state: _.in(['accepted', 'engaged']) }, { limit: 100 }),
      // Apart: what somebody closed in years must never crowd out what they hold now.
      tasks.find(
        { holder: staff, state: 'closed' },
        { orderBy: ['firstWarnedAt', 'desc'], limit: shownClosed },
      ),
    ]);
    return [...open, ...closed];
  },
  openIn: (area, limit) =>
    tasks.find({ areas: area, state: _.in([...openStates]) }, { orderBy: ['dueAt', 'asc'], limit }),
  guardedBy: (guardian) =>
    tasks.find({ 'guardians.id': guardian, state: _.in([...openStates]) }, { limit: shownGuarded }),
  unassignedIn: (areas, limit) =>
    tasks.find({ areas: _.in([...areas]), state: 'unassigned' }, { orderBy: ['dueAt', 'asc'], limit }),
  countUnassigned: (area) => tasks.count({ areas: area, state: 'unassigned' }),
  due: (now, limit) =>
    tasks.find({ state: _.in([...openStates]), dueAt: _.lte(now) }, { orderBy: ['dueAt', 'asc'], limit }),
  undelivered: (now, limit) =>
    tasks.find({ deliverAt: _.gt(0).and(_.lte(now)) }, { orderBy: ['deliverAt', 'asc'], limit }),
  stopDue: (now, limit) =>
    tasks.find({ stopDueAt: _.gt(0).and(_.lte(now)) }, { orderBy: ['stopDueAt', 'asc'], limit }),
  withDead: (limit) => tasks.find({ hasDead: true }, { orderBy: ['firstWarnedAt', 'desc'], limit }),
  settle: (seen, messages, deliverAt) =>
    tasks.change(
      { _id: seen._id, mailVersion: seen.mailVersion },
      {
        ...asMessages(messages),
        deliverAt,
        hasDead: hasDeadLetter({ ...seen.messages, ...messages }),
        mailVersion: _.inc(1),
        version: _.inc(1),
      },
    ),
  unreported: (now, limit) =>
    tasks.find({ resultAt: _.gt(0).and(_.lte(now)) }, { orderBy: ['resultAt', 'asc'], limit }),
  revisitsDue: (now, limit) =>
    tasks.find({ revisitAt: _.gt(0).and(_.lte(now)) }, { orderBy: ['revisitAt', 'asc'], limit }),
  putOffRevisit: ({ _id, version }, revisitAt) =>
    tasks.change({ _id, version }, { revisitAt, failures: _.inc(1), version: _.inc(1) }),
  settleResults: (seen, results, resultAt) =>
    tasks.change(
      { _id: seen._id, mailVersion: seen.mailVersion },
      {
        ...Object.fromEntries(
          Object.entries(results).map(([source, result]) => [`results.${source}`, _.set(result)]),
        ),
        resultAt,
        mailVersion: _.inc(1),
        version: _.inc(1),
      },
    ),
};
