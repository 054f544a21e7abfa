import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { StaffId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import { isAway, type Leave, withLeave, withoutLeave } from '@domain/staff/leave';
import type { bookLeave, endLeave, listLeaves } from '@domain/staff/leave-contract';
import type { overrideShift } from '@domain/staff/roster-contract';
import { edited, type Shift } from '@domain/staff/shift';
import { type Staff, dutyStaffOf, isActive } from '@domain/staff/staff';
import { shiftView } from '@domain/staff/view';
import { staffBehind } from './session';
import {
  changeAll,
  changeShift,
  deskOnly,
  editBy,
  type RosterPorts,
  settleAbsences,
  thisMinute,
} from './shift-edit';

/** Puts somebody else of the same role into a shift, or into a part of it, holes included. From now on, never before. */
export async function override(
  ports: RosterPorts,
  openid: string,
  input: ParsedOf<typeof overrideShift>,
): Promise<Result<OutputOf<typeof overrideShift>>> {
  const id = input.staffId as StaffId;
  const [desk, member, leaves] = await Promise.all([
    staffBehind(ports, openid, deskOnly),
    ports.members.byId(id),
    ports.leaves.ofStaff([id], input.from),
  ]);
  if (!desk.ok) return desk;
  if (!member || !isActive(member)) return fail('staffUnknown', 'staffId');
  const edit = editBy(ports, desk.value, input.opId);
  const span = { from: Math.max(input.from, thisMinute(edit.at)), to: input.to };
  const changed = await changeShift(ports.book, input.shiftId, (shift) => {
    if (shift.edits.some(({ opId }) => opId === input.opId)) return ok(null);
    const refused = refusal(shift, { member, leaves, span });
    if (refused) return refused;
    const by = { staff: dutyStaffOf(member), absence: null };
    return ok(edited(shift, { ...span, whose: () => true, by }, { ...edit, kind: 'override' }));
  });
  return changed.ok ? ok({ shift: shiftView(changed.value) }) : changed;
}

interface Cover {
  readonly member: Staff;
  readonly leaves: readonly Leave[];
  readonly span: { readonly from: number; readonly to: number };
}

function refusal(shift: Shift, { member, leaves, span }: Cover): Result<never> | null {
  const within = { from: Math.max(span.from, shift.startsAt), to: Math.min(span.to, shift.endsAt) };
  if (span.from >= span.to) return fail('shiftPast', 'to');
  if (within.from >= within.to || shift.stretches.length === 0) return fail('shiftChanged', 'from');
  if (member.role !== shift.role) return fail('roleDiffers', 'staffId');
  return isAway(leaves, member._id, within) ? fail('onLeave', 'staffId') : null;
}

/** Books leave: first the leave itself, then the holes in the shifts that are planned. */
export async function leave(
  ports: RosterPorts,
  openid: string,
  input: ParsedOf<typeof bookLeave>,
): Promise<Result<OutputOf<typeof bookLeave>>> {
  const staff = input.staffId as StaffId;
  const [desk, member] = await Promise.all([staffBehind(ports, openid, deskOnly), ports.members.byId(staff)]);
  if (!desk.ok) return desk;
  if (!member || !isActive(member)) return fail('staffUnknown', 'staffId');
  const { opId, at, by } = editBy(ports, desk.value, input.opId);
  const from = Math.max(input.from, thisMinute(at));
  if (from >= input.to) return fail('shiftPast', 'to');
  const _id = ports.vault.mac('leave', `${by.id}|${opId}`);
  const booked: Leave = { _id, opId, staff, from, to: input.to, reason: input.reason, at, by, ended: null };
  const added = await ports.leaves.add(booked);
  const stored = added === 'added' ? booked : await ports.leaves.byId(_id);
  if (stored === null) return fail('busy');
  if (stored.ended) return ok({ id: _id, shifts: 0 });
  const shifts = await ports.book.ofStaff([staff], stored);
  const cut = await changeAll(ports.book, shifts, (shift) => withLeave(shift, stored, member.title));
  return cut.ok ? ok({ id: _id, shifts: cut.value }) : cut;
}

/** Calls leave off: what is left of its holes, and still to come, is the member's again. */
export async function callOffLeave(
  ports: RosterPorts,
  openid: string,
  { opId, id }: ParsedOf<typeof endLeave>,
): Promise<Result<OutputOf<typeof endLeave>>> {
  const [desk, booked] = await Promise.all([staffBehind(ports, openid, deskOnly), ports.leaves.byId(id)]);
  if (!desk.ok) return desk;
  if (booked === null) return fail('leaveUnknown', 'id');
  const edit = editBy(ports, desk.value, opId);
  const now = { ...edit, at: thisMinute(edit.at) };
  if ((await ports.leaves.end(id, { at: edit.at, by: edit.by })) === 'uncertain') return fail('busy');
  const [member, shifts] = await Promise.all([
    ports.members.byId(booked.staff),
    ports.book.missing(booked.staff, now.at),
  ]);
  if (!member || !isActive(member)) return ok({ shifts: 0 });
  const staff = dutyStaffOf(member);
  const back = await changeAll(ports.book, shifts, (shift) =>
    withoutLeave(shift, { leave: booked, staff }, now),
  );
  if (!back.ok) return back;
  // Another leave may cover the same days.
  const settled = await settleAbsences(
    ports,
    await ports.book.ofStaff([booked.staff], { from: now.at, to: booked.to }),
  );
  return settled.ok ? ok({ shifts: back.value }) : settled;
}

/** The leaves of a member that hold and are not past. */
export async function leavesOf(
  ports: RosterPorts,
  openid: string,
  { staffId }: ParsedOf<typeof listLeaves>,
): Promise<Result<OutputOf<typeof listLeaves>>> {
  const [desk, leaves] = await Promise.all([
    staffBehind(ports, openid, deskOnly),
    ports.leaves.ofStaff([staffId as StaffId], ports.clock.now()),
  ]);
  if (!desk.ok) return desk;
  const holding = leaves.filter(({ ended }) => ended === null).sort((a, b) => a.from - b.from);
  return ok({
    leaves: holding.map(({ _id: id, from, to, reason, by }) => ({ id, from, to, reason, by: by.title })),
  });
}
