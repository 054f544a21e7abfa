import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { StaffId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { listStaff, setStaffActive } from '@domain/staff/contract';
import { withoutLeft, withReturned } from '@domain/staff/leave';
import { dutyUntil, type Shift } from '@domain/staff/shift';
import type { Departure, Staff } from '@domain/staff/staff';
import { dayMs, minuteMs } from '@domain/time/shanghai';
import { pullTasks, type PullPorts } from './pull-tasks';
import { staffBehind } from './session';
import { changeAll, deskOnly, editBy, type RosterPorts, settleAbsences } from './shift-edit';

interface Ports extends RosterPorts, PullPorts {}

/** Longer than any function runs: whoever read the roster before the departure has written by then. */
const secondLookMs = minuteMs;
/** Further ahead than any roster is planned. */
const farAheadMs = 400 * dayMs;

/** Everybody who is or was in service, with the shift that they stand in now. */
export async function list(ports: Ports, openid: string): Promise<Result<OutputOf<typeof listStaff>>> {
  const now = ports.clock.now();
  const [desk, members] = await Promise.all([staffBehind(ports, openid, deskOnly), ports.members.all()]);
  if (!desk.ok) return desk;
  const shifts = await ports.book.ofStaff(
    members.map(({ _id }) => _id),
    { from: now, to: now + 1 },
  );

  return ok({
    members: members.map((member) => ({
      id: member._id,
      role: member.role,
      title: member.title,
      station: member.station,
      badgeTail: member.badgeTail,
      onDutyUntil: longestDuty(shifts, member._id, now),
      left: member.left ? { at: member.left.at, by: member.left.by.title, reason: member.left.reason } : null,
    })),
  });
}

function longestDuty(shifts: readonly Shift[], id: StaffId, now: number): number | null {
  const ends = shifts.map((shift) => dutyUntil(shift, id, now)).filter((end) => end !== null);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Takes a member out of service, or back. Not oneself: somebody has to be there to undo it. */
export async function setActive(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof setStaffActive>,
): Promise<Result<OutputOf<typeof setStaffActive>>> {
  const [desk, member] = await Promise.all([
    staffBehind(ports, openid, deskOnly),
    ports.members.byId(input.staffId as StaffId),
  ]);
  if (!desk.ok) return desk;
  if (member === null) return fail('staffUnknown', 'staffId');
  if (member._id === desk.value._id) return fail('notYourself', 'staffId');
  const edit = editBy(ports, desk.value, input.opId);
  return input.active
    ? takeBack(ports, member, edit)
    : retire(ports, member, { ...edit, reason: input.reason });
}

/**
 * First the member, then the shifts, then the tasks: nobody who reads afterwards finds them on duty. A dispatch that had
 * read the roster just before is caught by the jobs' second look.
 */
async function retire(
  ports: Ports,
  member: Staff,
  departure: Departure,
): Promise<Result<OutputOf<typeof setStaffActive>>> {
  const left = member.left ?? departure;
  const clearAt = departure.at + secondLookMs;
  if ((await ports.members.setLeft(member._id, left, clearAt)) !== 'changed') return fail('busy');
  const shifts = await ports.book.ofStaff([member._id], { from: left.at, to: left.at + farAheadMs });
  const cut = await changeAll(ports.book, shifts, (shift) => withoutLeft(shift, { ...member, left }));
  if (!cut.ok) return cut;
  return ok({ shifts: cut.value, tasks: await pullTasks(ports, member._id) });
}

async function takeBack(
  ports: Ports,
  member: Staff,
  edit: ReturnType<typeof editBy>,
): Promise<Result<OutputOf<typeof setStaffActive>>> {
  if (member.left && (await ports.members.setLeft(member._id, null, null)) !== 'changed') return fail('busy');
  const shifts = await ports.book.missing(member._id, edit.at);
  const back = await changeAll(ports.book, shifts, (shift) => withReturned(shift, member, edit));
  if (!back.ok) return back;
  const settled = await settleAbsences(
    ports,
    await ports.book.ofStaff([member._id], { from: edit.at, to: edit.at + farAheadMs }),
  );
  return settled.ok ? ok({ shifts: back.value, tasks: 0 }) : settled;
}
