import type { AreaCode } from '@domain/contract/fields';
import type { StaffId } from '@domain/identity/ids';
import type { Result } from '@domain/result';
import type { Post, Span } from '@domain/staff/gaps';
import type { Leave } from '@domain/staff/leave';
import type { Rotation } from '@domain/staff/rotation';
import type { Shift } from '@domain/staff/shift';
import type { Staff } from '@domain/staff/staff';
import type { Swap } from '@domain/staff/swap';
import type { AddOutcome, ChangeOutcome } from './store';

/** The shifts as they are planned and edited. Dispatch reads them through `Rosters`. */
export interface ShiftBook {
  byId(id: string): Promise<Shift | null>;
  /** Adds them all, each once. `exists`: some were there already and stay as they are, the others are added. */
  add(shifts: readonly Shift[]): Promise<AddOutcome>;
  /** Writes an edited shift; only over the version before it. */
  change(shift: Shift): Promise<ChangeOutcome>;
  /** Those that touch any of the UTC+8 days. */
  inAreas(areas: readonly AreaCode[], days: readonly string[]): Promise<Shift[]>;
  /** Those in which any of them stands at some time within the span. */
  ofStaff(staff: readonly StaffId[], within: Span): Promise<Shift[]>;
  /** Those with a hole of this member that ends after `after`. */
  missing(staff: StaffId, after: number): Promise<Shift[]>;
  /** Those of a rotation that start at `from` or later. */
  ofRotation(rotation: string, from: number): Promise<Shift[]>;
}

export interface Rotations {
  add(rotation: Rotation): Promise<AddOutcome>;
  byId(id: string): Promise<Rotation | null>;
  inArea(area: AreaCode): Promise<Rotation[]>;
  /** To be planned further at `now`. */
  due(now: number, limit: number): Promise<Rotation[]>;
  /** Only over the version before it. */
  change(rotation: Rotation): Promise<ChangeOutcome>;
}

export interface Leaves {
  add(leave: Leave): Promise<AddOutcome>;
  byId(id: string): Promise<Leave | null>;
  /** Those that end after `after`. */
  ofStaff(staff: readonly StaffId[], after: number): Promise<Leave[]>;
  end(id: string, ended: Leave['ended']): Promise<ChangeOutcome>;
}

export interface Posts {
  /** Opens it; one that was given up is opened again. */
  open(post: Post): Promise<void>;
  giveUp(post: Post): Promise<void>;
  allOpen(): Promise<Post[]>;
}

export interface Swaps {
  add(swap: Swap): Promise<AddOutcome>;
  byId(id: string): Promise<Swap | null>;
  /** Proposed by or to the member, and not past. */
  openOf(staff: StaffId, now: number): Promise<Swap[]>;
  /** Refused or taken back; only while it is proposed. */
  close(swap: Swap): Promise<ChangeOutcome>;
  /** In one transaction: both shifts as `decide` says, and the swap agreed; or nothing, with the reason. */
  agree(agreed: Swap, decide: (pair: SwapPair) => Result<SwapPair>): Promise<Result<null>>;
}
export interface SwapPair {
  readonly gives: Shift;
  readonly takes: Shift;
}

/** The members themselves, for the desk. */
export interface Members {
  byId(id: StaffId): Promise<Staff | null>;
  byIds(ids: readonly StaffId[]): Promise<Staff[]>;
  all(): Promise<Staff[]>;
  setLeft(id: StaffId, left: Staff['left'], clearAt: number | null): Promise<ChangeOutcome>;
  /** Who left a while ago and is to be looked at once more, at `now`. */
  toClear(now: number, limit: number): Promise<Staff[]>;
  /** That look was taken; unchanged when the member came back, or left again, meanwhile. */
  cleared(id: StaffId, clearAt: number): Promise<ChangeOutcome>;
}
