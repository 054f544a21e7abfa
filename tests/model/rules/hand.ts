import type { EventBody } from '@domain/measure/event';
import type { TaskState } from '@domain/task/lifecycle';
import type { Rule, Written } from './written';

/** The table of `dispatch.md`, written down a second time. */
const nextStates: Readonly<Record<TaskState, readonly TaskState[]>> = {
  unassigned: ['offered', 'cancelled'],
  offered: ['accepted', 'unassigned', 'cancelled'],
  accepted: ['engaged', 'offered', 'unassigned', 'cancelled'],
  engaged: ['closed', 'offered', 'unassigned', 'cancelled'],
  closed: [],
  cancelled: [],
};

const lifecycle: Rule = ({ before, after }) =>
  after.state === before.state || nextStates[before.state].includes(after.state)
    ? null
    : `10: ${before.state} became ${after.state}`;

const bodyOf = <T extends EventBody['type']>(
  { events }: Written,
  type: T,
): Extract<EventBody, { type: T }> | undefined =>
  events.map(({ body }) => body).find((body): body is Extract<EventBody, { type: T }> => body.type === type);

const asksOnly = ({ after }: Written, id: string): boolean =>
  after.state === 'offered' && after.offer.staff.map((one) => one.id as string).join() === id;

/** Who refuses was asked and is not asked again at this rung; refusing again buys no time. */
const refusal: Rule = (written) => {
  const { before, after } = written;
  const refused = bodyOf(written, 'refused');
  if (!refused) return null;
  if (before.state !== 'offered' || !before.offer.staff.some(({ id }) => id === refused.staff))
    return 'refused by somebody who was not asked';
  if (after.gen !== before.gen + 1) return '2: a refusal without a new gen';
  if (after.offer.staff.some(({ id }) => after.refusedBy.includes(id))) return 'asked in spite of a refusal';
  const again = before.refusedBy.length > 0 && after.state === 'offered' && after.rung === before.rung;
  return again && after.dueAt !== before.dueAt ? '4: a second refusal moved the deadline' : null;
};

/** The holder hands over to one colleague, and the clock runs on. */
const handedOver: Rule = (written) => {
  const { before, after } = written;
  const handed = bodyOf(written, 'handedOver');
  if (!handed) return null;
  if (before.holder === null || handed.from !== before.holder || handed.to === before.holder)
    return '3: handed over by somebody who did not hold it';
  if (!asksOnly(written, handed.to)) return '3: handed over, and another one is asked';
  if (after.holder !== null || after.contact !== null) return '3: handed over and still held';
  return (after.dueAt ?? Infinity) <= (before.dueAt ?? Infinity) ? null : '4: handing over bought time';
};

const assigned: Rule = (written) => {
  const to = bodyOf(written, 'assigned')?.to;
  return to === undefined || asksOnly(written, to) ? null : '3: assigned, and another one is asked';
};

/** A task moves to another place only with the word for it; and nobody there still holds it. */
const moved: Rule = (written) => {
  const { before, after } = written;
  if (JSON.stringify(before.areas) === JSON.stringify(after.areas)) return null;
  if (!bodyOf(written, 'located')) return 'a task moved to another place by itself';
  return after.holder === null && after.gen === before.gen + 1 ? null : '3: moved, and still held';
};

/** Whom nobody reached is looked for by other ways, from the first time on; a relative is asked once. */
const searched: Rule = (written) => {
  const { after } = written;
  const attempted = bodyOf(written, 'attempted');
  const lines = after.lines ?? [];
  const told = lines.flatMap(({ guardian }) => (guardian === undefined ? [] : [guardian as string]));
  if (new Set(told).size !== told.length) return 'one relative was asked twice';
  if (!attempted?.result.startsWith('unreachable')) return null;
  const goesOn = (line: string) => lines.some((one) => one.line === line && one.gen === after.gen);
  if (!goesOn('redial')) return 'nobody was reached, and nobody calls again';
  if (after.revisitOf !== null) return goesOn('seek') ? 'somebody is searched for in a revisit' : null;
  const asked = (after.guardians ?? []).every(({ id }) => told.includes(id)) || told.length > 0;
  return goesOn('seek') && asked ? null : 'nobody was reached, and nobody is asked to help';
};

/** Of the moves that people make. */
export const handRules: readonly Rule[] = [lifecycle, refusal, handedOver, assigned, moved, searched];
