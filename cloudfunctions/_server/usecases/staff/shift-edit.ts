import type { OpId } from '@domain/contract/fields';
import type { StaffId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import { type Post, postId } from '@domain/staff/gaps';
import { withAbsences } from '@domain/staff/leave';
import type { Shift, ShiftEdit } from '@domain/staff/shift';
import type { Staff } from '@domain/staff/staff';
import { minuteMs } from '@domain/time/shanghai';
import type { Clock } from '../ports/platform';
import type { Leaves, Members, Posts, ShiftBook } from '../ports/roster';
import type { SessionPorts } from './session';

export interface RosterPorts extends SessionPorts {
  readonly book: ShiftBook;
  readonly leaves: Leaves;
  readonly members: Members;
  readonly posts: Posts;
  readonly clock: Clock;
}

export const deskOnly = ['commandDesk'] as const;

/** Who changes something, when, in which intent. */
export const editBy = (
  { clock }: Pick<RosterPorts, 'clock'>,
  { _id, title }: Staff,
  opId: OpId,
): Pick<ShiftEdit, 'opId' | 'at' | 'by'> => ({ opId, at: clock.now(), by: { id: _id, title } });

/** Rosters are made of whole minutes; an edit takes hold with the running one. */
export const thisMinute = (now: number): number => Math.floor(now / minuteMs) * minuteMs;

const maxRounds = 5;

/**
 * Edits one shift: read, decide, one conditional write, read again when somebody came between. `decide` gives null when
 * there is nothing left to change, so that an intent that comes again is the same edit.
 */
export async function changeShift(
  book: ShiftBook,
  id: string,
  decide: (shift: Shift) => Result<Shift | null>,
): Promise<Result<Shift>> {
  for (let round = 0; round < maxRounds; round += 1) {
    const shift = await book.byId(id);
    if (shift === null) return fail('shiftUnknown');
    const decided = decide(shift);
    if (!decided.ok) return decided;
    if (decided.value === null) return ok(shift);
    if ((await book.change(decided.value)) === 'changed') return ok(decided.value);
  }
  return fail('busy');
}

/** Edits many shifts by the same rule. Returns how many it changed, or the first refusal. */
export async function changeAll(
  book: ShiftBook,
  shifts: readonly Shift[],
  decide: (shift: Shift) => Shift | null,
): Promise<Result<number>> {
  let changed = 0;
  for (const shift of shifts) {
    const first = decide(shift);
    if (first === null) continue;
    changed += 1;
    if ((await book.change(first)) === 'changed') continue;
    const outcome = await changeShift(book, shift._id, (fresh) => ok(decide(fresh)));
    if (!outcome.ok) return outcome;
  }
  return ok(changed);
}

/**
 * Makes the holes of leave and departures in shifts that were just written. It reads them after the shifts are there, and
 * whoever books leave writes it before reading shifts: so one of the two always sees the other.
 */
export async function settleAbsences(ports: RosterPorts, shifts: readonly Shift[]): Promise<Result<number>> {
  const ids = [
    ...new Set(
      shifts.flatMap(({ stretches }) => stretches.flatMap(({ staff }) => (staff ? [staff.id] : []))),
    ),
  ];
  if (ids.length === 0) return ok(0);
  const earliest = Math.min(...shifts.map(({ startsAt }) => startsAt));
  const [members, leaves] = await Promise.all([
    ports.members.byIds(ids),
    ports.leaves.ofStaff(ids, earliest),
  ]);
  return changeAll(ports.book, shifts, (shift) => withAbsences(shift, { members, leaves }));
}

/** A place where somebody is planned has to be manned from now on. */
export async function openPosts(
  posts: Posts,
  shifts: readonly Shift[],
  { at, by }: Pick<ShiftEdit, 'at' | 'by'>,
): Promise<void> {
  const wanted = new Map<string, Post>();
  for (const { area, role } of shifts) {
    const _id = postId(area, role);
    wanted.set(_id, { _id, area, role, open: true, at, by });
  }
  await Promise.all([...wanted.values()].map((post) => posts.open(post)));
}

/** All of these members in service, by id; null when one is unknown or has left. */
export function membersById(found: readonly Staff[], ids: readonly string[]): Map<string, Staff> | null {
  const active = new Map(found.filter(({ left }) => !left).map((member) => [member._id as string, member]));
  return ids.every((id) => active.has(id)) ? active : null;
}

export const staffIds = (ids: readonly string[]): StaffId[] => [...new Set(ids)] as StaffId[];
