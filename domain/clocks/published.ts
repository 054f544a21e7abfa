import type { OpId } from '../contract/fields';
import type { StaffId } from '../identity/ids';
import type { ClockTable } from '../task/clocks';

/** A table with who published it, when and why. `_id` is its version: two who edit the same one can't both win. */
export interface PublishedClocks extends ClockTable {
  readonly _id: string;
  readonly at: number;
  readonly by: { readonly id: StaffId; readonly title: string };
  readonly note: string;
  readonly opId: OpId;
}

/** The table alone, as a task keeps it. */
export const tableOf = ({ version, risks, quiet, revisit }: PublishedClocks): ClockTable => ({
  version,
  risks,
  quiet,
  ...(revisit ? { revisit } : {}),
});
