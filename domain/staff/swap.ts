import type { OpId } from '../contract/fields';
import type { StaffId } from '../identity/ids';
import { fail, ok, type Result } from '../result';
import { type Shift, type ShiftEdit, edited, standsIn } from './shift';
import type { DutyStaff, StaffCard } from './staff';

export const swapStates = ['proposed', 'agreed', 'refused', 'takenBack'] as const;
export type SwapState = (typeof swapStates)[number];

/** Two members change shifts: one proposes, the other agrees. `_id` comes from the proposer and the `opId`. */
export interface Swap {
  readonly _id: string;
  readonly state: SwapState;
  /** Proposed by; `gives` is this member's shift. */
  readonly from: StaffCard;
  readonly to: StaffCard;
  readonly gives: string;
  readonly takes: string;
  readonly givesAt: { readonly startsAt: number; readonly endsAt: number };
  readonly takesAt: { readonly startsAt: number; readonly endsAt: number };
  readonly at: number;
  readonly answeredAt: number | null;
  /** The start of the earlier shift: from then on it can't be agreed any more. */
  readonly expiresAt: number;
  readonly answerOpId: OpId | null;
}

/** The whole of the shift is the member's, and it has not begun: only such a one may be swapped. */
export function swappable(shift: Shift, staff: StaffId, now: number): Result<DutyStaff> {
  if (shift.startsAt <= now) return fail('shiftPast');
  const [only, more] = shift.stretches;
  if (!only || more || only.staff?.id !== staff) return fail('shiftChanged');
  return ok(only.staff);
}

interface Pair {
  readonly gives: Shift;
  readonly takes: Shift;
}

/** Decides both shifts after an agreed swap: each stands in the other's, or neither changes. */
export function swapped(
  { gives, takes }: Pair,
  swap: Pick<Swap, 'from' | 'to'>,
  edit: Pick<ShiftEdit, 'opId' | 'at' | 'by'>,
): Result<Pair> {
  const giver = swappable(gives, swap.from.id, edit.at);
  if (!giver.ok) return giver;
  const taker = swappable(takes, swap.to.id, edit.at);
  if (!taker.ok) return taker;
  if (gives.role !== takes.role) return fail('roleDiffers');
  const given = handedTo(gives, { from: swap.from.id, staff: taker.value }, edit);
  const taken = handedTo(takes, { from: swap.to.id, staff: giver.value }, edit);
  return given && taken ? ok({ gives: given, takes: taken }) : fail('shiftChanged');
}

const handedTo = (
  shift: Shift,
  { from, staff }: { from: StaffId; staff: DutyStaff },
  edit: Pick<ShiftEdit, 'opId' | 'at' | 'by'>,
): Shift | null =>
  edited(
    shift,
    { from: shift.startsAt, to: shift.endsAt, whose: standsIn(from), by: { staff, absence: null } },
    { ...edit, kind: 'swap' },
  );
