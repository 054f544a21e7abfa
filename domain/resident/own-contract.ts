import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, Instant, OpId, VillageCode } from '../contract/fields';
import { revealReasons } from '../task/reasons';
import { staffRoles } from '../staff/role';
import { consentPurposes, PhoneProof, ResidentView, Tags } from './contract';

/** What is stored about the caller, masked as everywhere; `resident.export` gives it whole. */
export const OwnData = v.object({
  resident: ResidentView,
  tags: Tags,
  consents: v.array(v.object({ purpose: v.picklist(consentPurposes), textVersion: v.number(), at: Instant })),
  /** Whose code brought them here; null: nobody's. */
  channel: v.nullable(v.string()),
  /** A dissuasion of theirs goes on: it ends by its own rules, whatever they change. */
  openTask: v.boolean(),
});
export type OwnData = v.InferOutput<typeof OwnData>;

const Answer = v.object({ data: OwnData });

export const getOwnData = action({ fn: 'resident', name: 'resident.data', input: Empty, output: Answer });

/**
 * Changes what needs no proof; what is absent stays. An open task follows to the new address: offered there at once while
 * nobody holds it, and kept by who does.
 */
export const changeOwnData = action({
  fn: 'resident',
  name: 'resident.change',
  input: v.object({
    opId: OpId,
    village: v.optional(VillageCode),
    tags: v.optional(Tags),
    /** The version that is agreed to now; null takes the consent back. */
    officerContact: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  }),
  output: Answer,
});

/** Another phone number, proved like the first one. A task of the old number stays with its task, and with its owner. */
export const changePhone = action({
  fn: 'resident',
  name: 'resident.changePhone',
  input: v.object({ opId: OpId, phone: PhoneProof }),
  output: Answer,
});

/** Leaves, and deletes what is stored, at once and for good. What has ended already is no error. */
export const leaveService = action({
  fn: 'resident',
  name: 'resident.leave',
  input: v.object({ opId: OpId }),
  output: v.object({ left: v.literal(true) }),
});

/** Everything that is stored about the caller, as a text to keep; of others only what is masked. */
export const exportOwnData = action({
  fn: 'resident',
  name: 'resident.export',
  input: v.object({ opId: OpId }),
  output: v.object({ fileName: v.string(), text: v.string() }),
});

/** One look at the caller's name and number, or at an account of theirs. */
export const View = v.object({
  at: Instant,
  /** A guardian of theirs, who was told to call; else it was the police. */
  family: v.boolean(),
  role: v.nullable(v.picklist(staffRoles)),
  station: v.nullable(v.string()),
  /** 徐警官, while they hold the caller's task; nobody else is named. */
  officer: v.nullable(v.string()),
  what: v.picklist(['nameAndPhone', 'phone', 'account']),
  /** A reason of the list, or null: it was written in other words, which are the police's own. */
  reason: v.nullable(v.picklist(revealReasons)),
});
export type View = v.InferOutput<typeof View>;

/** Who has looked at my data? From the audit, the newest first. */
export const listViewers = action({
  fn: 'resident',
  name: 'resident.viewers',
  input: Empty,
  output: v.object({ views: v.array(View) }),
});
