import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import type { publishRoster } from '@domain/staff/contract';
import { newShift, type Shift, type ShiftEdit } from '@domain/staff/shift';
import { dutyStaffOf } from '@domain/staff/staff';
import { staffBehind } from './session';
import {
  changeShift,
  deskOnly,
  editBy,
  membersById,
  openPosts,
  type RosterPorts,
  settleAbsences,
  staffIds,
} from './shift-edit';

type Input = ParsedOf<typeof publishRoster>;

/** Publishes shifts. The same area, person and start again replaces the shift; an unknown person refuses them all. */
export async function publish(
  ports: RosterPorts,
  openid: string,
  input: Input,
): Promise<Result<OutputOf<typeof publishRoster>>> {
  const ids = staffIds(input.shifts.map(({ staffId }) => staffId));
  const [desk, found] = await Promise.all([staffBehind(ports, openid, deskOnly), ports.members.byIds(ids)]);
  if (!desk.ok) return desk;
  const members = membersById(found, ids);
  if (members === null) return fail('staffUnknown', 'shifts.staffId');
  const edit = editBy(ports, desk.value, input.opId);
  const shifts = input.shifts.flatMap(({ area, staffId, startsAt, endsAt }) => {
    const member = members.get(staffId);
    const staff = member && dutyStaffOf(member);
    return staff ? [newShift({ area, staff, startsAt, endsAt, rotation: null, edit })] : [];
  });
  const written = await write(ports, shifts, edit);
  return written.ok ? ok({ published: shifts.length }) : written;
}

async function write(
  ports: RosterPorts,
  shifts: readonly Shift[],
  edit: Pick<ShiftEdit, 'at' | 'by' | 'opId'>,
): Promise<Result<number>> {
  const [added] = await Promise.all([ports.book.add(shifts), openPosts(ports.posts, shifts, edit)]);
  if (added === 'uncertain') return fail('busy');
  if (added === 'exists') {
    for (const shift of shifts) {
      const outcome = await changeShift(ports.book, shift._id, (stored) => ok(republished(stored, shift)));
      if (!outcome.ok) return outcome;
    }
  }
  return settleAbsences(ports, shifts);
}

/** The stored shift with what is published now; its edits stay. Null when this very intent did it before. */
function republished(stored: Shift, { endsAt, days, stretches, edits }: Shift): Shift | null {
  if (edits.every((edit) => stored.edits.some(({ opId }) => opId === edit.opId))) return null;
  return {
    ...stored,
    endsAt,
    days,
    stretches,
    edits: [...stored.edits, ...edits],
    version: stored.version + 1,
  };
}
