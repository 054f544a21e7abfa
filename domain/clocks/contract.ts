import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, Instant, OpId } from '../contract/fields';
import { StaffRole } from '../staff/role';
import { quietRisks } from './quiet';

const Wait = v.pipe(v.number(), v.integer(), v.minValue(0));
const Version = v.pipe(v.number(), v.integer(), v.minValue(1));

const Clocks = v.object({
  rungs: v.pipe(
    v.array(v.object({ roles: v.pipe(v.array(StaffRole), v.minLength(1)), waitMs: Wait })),
    v.maxLength(8),
  ),
  firstContactMs: Wait,
  outcomeMs: Wait,
  residentSmsMs: Wait,
  residentVoiceMs: v.nullable(Wait),
  unregisteredVoiceMs: v.nullable(Wait),
});

/** A minute of the day in UTC+8. */
const Minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));

/** A table as it is edited; what its numbers must obey is in `rules.ts`. */
export const ClockDraft = v.object({
  risks: v.object({ critical: Clocks, high: Clocks, medium: Clocks }),
  /** Of a revisit (到期回访). Left out: as in the version that was edited. */
  revisit: v.optional(Clocks),
  /** `critical` is not among the risks that may be held back. No risk: no quiet hours. */
  quiet: v.object({ fromMinute: Minute, toMinute: Minute, risks: v.array(v.picklist(quietRisks)) }),
});
export type ClockDraft = v.InferOutput<typeof ClockDraft>;

export const ClockVersion = v.object({
  ...ClockDraft.entries,
  revisit: Clocks,
  version: Version,
  /** When, by whom and why; null for the built-in table. */
  published: v.nullable(v.object({ at: Instant, by: v.string(), note: v.string() })),
});
export type ClockVersion = v.InferOutput<typeof ClockVersion>;

/** Every version of the clock table, the newest first: that is the one in force. */
export const listClocks = action({
  fn: 'command',
  name: 'clocks.list',
  input: Empty,
  output: v.object({ versions: v.array(ClockVersion), now: Instant }),
});

/**
 * A whole new table, edited from version `from`; refused when that isn't the newest any more. Tasks that run keep theirs;
 * new ones follow within a minute.
 */
export const publishClocks = action({
  fn: 'command',
  name: 'clocks.publish',
  input: v.object({
    opId: OpId,
    from: Version,
    table: ClockDraft,
    note: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
  }),
  output: v.object({ version: Version }),
});
