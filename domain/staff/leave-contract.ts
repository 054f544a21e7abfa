import * as v from 'valibot';
import { action } from '../contract/action';
import { Instant, OpId } from '../contract/fields';
import { Minute, Ref, StaffRef } from './roster-contract';

const Reason = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(40));

/** The member is away: holes in the shifts that are planned, and in those still to be planned. */
export const bookLeave = action({
  fn: 'command',
  name: 'roster.leave',
  input: v.pipe(
    v.object({ opId: OpId, staffId: StaffRef, from: Minute, to: Minute, reason: Reason }),
    v.forward(
      v.check(({ from, to }) => from < to),
      ['to'],
    ),
  ),
  output: v.object({ id: v.string(), shifts: v.number() }),
});

/** The member is back early, or never went: what nobody covered yet is theirs again. */
export const endLeave = action({
  fn: 'command',
  name: 'roster.endLeave',
  input: v.object({ opId: OpId, id: Ref }),
  output: v.object({ shifts: v.number() }),
});

/** A leave that holds, and is not past. */
export const LeaveView = v.object({
  id: v.string(),
  from: Instant,
  to: Instant,
  reason: v.string(),
  /** Who booked it. */
  by: v.string(),
});
export type LeaveView = v.InferOutput<typeof LeaveView>;

/** The leaves of a member that hold now or later, the soonest first: what `roster.endLeave` can end. */
export const listLeaves = action({
  fn: 'command',
  name: 'roster.leaves',
  input: v.object({ staffId: StaffRef }),
  output: v.object({ leaves: v.array(LeaveView) }),
});
