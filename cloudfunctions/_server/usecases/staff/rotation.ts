import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { StaffId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { endRotation, startRotation } from '@domain/staff/roster-contract';
import { expand, nextHorizon, type Rotation } from '@domain/staff/rotation';
import { newShift, type Shift } from '@domain/staff/shift';
import { dutyStaffOf } from '@domain/staff/staff';
import { dayOf, dayStart } from '@domain/time/shanghai';
import type { Rotations } from '../ports/roster';
import { staffBehind } from './session';
import {
  changeAll,
  deskOnly,
  editBy,
  membersById,
  openPosts,
  type RosterPorts,
  settleAbsences,
  staffIds,
} from './shift-edit';

export interface RotationPorts extends RosterPorts {
  readonly rotations: Rotations;
}

/** Starts a rotation and plans it up to the horizon; what is past already is not planned afterwards. */
export async function start(
  ports: RotationPorts,
  openid: string,
  input: ParsedOf<typeof startRotation>,
): Promise<Result<OutputOf<typeof startRotation>>> {
  const ids = staffIds(input.turns.map(({ staffId }) => staffId));
  const [desk, found] = await Promise.all([staffBehind(ports, openid, deskOnly), ports.members.byIds(ids)]);
  if (!desk.ok) return desk;
  if (membersById(found, ids) === null) return fail('staffUnknown', 'turns.staffId');
  const { opId, area, name, from, until, cycleDays, turns } = input;
  const { at, by } = editBy(ports, desk.value, opId);
  const today = dayOf(at);
  const rotation: Rotation = {
    _id: ports.vault.mac('rotation', `${by.id}|${opId}`),
    opId,
    area,
    name,
    from,
    until: until ?? null,
    cycleDays,
    turns: turns.map(({ staffId, ...turn }) => ({ ...turn, staff: staffId as StaffId })),
    at,
    by,
    expandedTo: from > today ? from : today,
    extendAt: at,
    version: 1,
  };
  const added = await ports.rotations.add(rotation);
  const stored = added === 'added' ? rotation : await ports.rotations.byId(rotation._id);
  if (stored === null) return fail('busy');
  const planned = await extend(ports, stored);
  return planned.ok ? ok({ id: stored._id, planned: planned.value }) : planned;
}

/**
 * Plans a rotation on, up to the horizon of now. Its shifts have deterministic ids: running again, or twice at once, adds
 * nothing. Who was taken out of service, or is on leave, leaves a hole that shows as a gap.
 */
export async function extend(ports: RotationPorts, rotation: Rotation): Promise<Result<number>> {
  const now = ports.clock.now();
  const { expandedTo, extendAt } = nextHorizon(rotation, now);
  const turns = expand(rotation, { first: rotation.expandedTo, end: expandedTo });
  const members = await ports.members.byIds(staffIds(turns.map(({ staff }) => staff)));
  const shifts = turns.flatMap(({ staff: id, startsAt, endsAt }) => {
    const member = members.find(({ _id }) => _id === id);
    if (!member || endsAt <= now) return [];
    const { area, opId, by, _id } = rotation;
    return [
      newShift({
        area,
        staff: dutyStaffOf(member),
        startsAt,
        endsAt,
        rotation: _id,
        edit: { opId, at: now, by },
      }),
    ];
  });
  const [added] = await Promise.all([
    ports.book.add(shifts),
    openPosts(ports.posts, shifts, { at: now, by: rotation.by }),
  ]);
  if (added === 'uncertain') return fail('busy');
  const settled = await settleAbsences(ports, shifts);
  if (!settled.ok) return settled;
  const moved = {
    ...rotation,
    expandedTo: expandedTo > rotation.expandedTo ? expandedTo : rotation.expandedTo,
    extendAt,
    version: rotation.version + 1,
  };
  if ((await ports.rotations.change(moved)) !== 'changed') await cancelEnded(ports, rotation._id);
  return ok(shifts.length);
}

/** The desk ended it while it was planned on: what went too far is cancelled. */
async function cancelEnded(ports: RotationPorts, id: string): Promise<void> {
  const now = await ports.rotations.byId(id);
  if (now?.until != null) await cancelFrom(ports, now, { opId: now.opId, at: ports.clock.now(), by: now.by });
}

/** Ends a rotation before a day, not before tomorrow: today's shifts stand. */
export async function end(
  ports: RotationPorts,
  openid: string,
  { opId, id, until }: ParsedOf<typeof endRotation>,
): Promise<Result<OutputOf<typeof endRotation>>> {
  const [desk, rotation] = await Promise.all([
    staffBehind(ports, openid, deskOnly),
    ports.rotations.byId(id),
  ]);
  if (!desk.ok) return desk;
  if (rotation === null) return fail('rotationUnknown', 'id');
  const edit = editBy(ports, desk.value, opId);
  if (until <= dayOf(edit.at)) return fail('shiftPast', 'until');
  const ended = {
    ...rotation,
    until,
    extendAt: until <= rotation.expandedTo ? null : edit.at,
    version: rotation.version + 1,
  };
  if (rotation.until !== until && (await ports.rotations.change(ended)) !== 'changed') return fail('busy');
  const cancelled = await cancelFrom(ports, ended, edit);
  return cancelled.ok ? ok({ cancelled: cancelled.value }) : cancelled;
}

async function cancelFrom(
  ports: RotationPorts,
  { _id, until }: Pick<Rotation, '_id' | 'until'>,
  edit: ReturnType<typeof editBy>,
): Promise<Result<number>> {
  if (until === null) return ok(0);
  const later = await ports.book.ofRotation(_id, dayStart(until));
  return changeAll(ports.book, later, (shift) => cancelledShift(shift, edit));
}

/** Nobody stands in a cancelled shift, and nobody is missing in it. */
function cancelledShift(shift: Shift, edit: ReturnType<typeof editBy>): Shift | null {
  if (shift.stretches.length === 0) return null;
  const { startsAt: from, endsAt: to } = shift;
  return {
    ...shift,
    stretches: [],
    edits: [...shift.edits, { ...edit, kind: 'cancelled', from, to }],
    version: shift.version + 1,
  };
}
