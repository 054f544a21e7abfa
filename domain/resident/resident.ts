import type { AreaCode, OpId, VillageCode } from '../contract/fields';
import type { Guardian } from '../family/guardian';
import type { Parted } from '../family/parted';
import type { Care } from '../family/relative';
import type { PersonKey, ResidentId, Sealed } from '../identity/ids';
import type { EventRecord } from '../measure/event';
import type { consentPurposes } from './contract';
import type { ResidentTag } from './tags';

/** A consent as it was given: for one purpose, to one version of a text, whose SM3 hash is kept. */
export interface ConsentRecord {
  readonly purpose: (typeof consentPurposes)[number];
  readonly textVersion: number;
  readonly textHash: string;
  readonly at: number;
}

/**
 * A person registered for protection. `_id` comes from the WeChat identity, or from the phone of who has none; `person`
 * from the phone (unique).
 */
export interface Resident {
  readonly _id: ResidentId;
  readonly person: PersonKey;
  /** Null: a relative registered them, and they have no app. */
  readonly openid: Sealed | null;
  readonly phone: Sealed;
  readonly name: Sealed;
  readonly nameMask: string;
  readonly phoneMask: string;
  readonly village: VillageCode;
  readonly villageName: string;
  readonly streetName: string;
  /** Every area that holds the village on the day of registration, the village first. */
  readonly areas: readonly AreaCode[];
  readonly consents: readonly ConsentRecord[];
  /** Relatives who agreed to be called, in order; absent while nobody has. */
  readonly guardians?: readonly Guardian[];
  /** Guardians of before, while it matters who ended it. */
  readonly parted?: readonly Parted[];
  /** They took the place of a registration by a relative: until then its guardians stay, and hear of a warning at once. */
  readonly guardiansStayUntil?: number | null;
  /** Absent: they registered themselves. */
  readonly care?: Care | null;
  readonly tags?: readonly ResidentTag[];
  /** The channel whose code brought them here. */
  readonly channel?: string | null;
  /** Of numbers that they had before: tasks of that time are theirs. The newest last. */
  readonly formerPersons?: readonly PersonKey[];
  readonly registeredAt: number;
  readonly opId: OpId;
  /** The last change that was asked for, by its intent: asked again, it is the same one. */
  readonly lastOp?: OpId;
  /** Set when the person has left: nothing of them is in the document any more, which is removed after its last event. */
  readonly leftAt?: number | null;
  /** Under which name its events are logged: a new one for each registration, for `_id` comes again. Absent: `_id`. */
  readonly eventsOf?: string;
  readonly version: number;
  readonly events: readonly EventRecord[];
  readonly eventsTrimmed: number;
  readonly eventsPending: boolean;
}
