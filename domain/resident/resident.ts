import type { AreaCode, OpId, VillageCode } from '../contract/fields';
import type { Guardian } from '../family/guardian';
import type { PersonKey, ResidentId, Sealed } from '../identity/ids';
import type { EventRecord } from '../measure/event';
import type { consentPurposes } from './contract';

/** A consent as it was given: for one purpose, to one version of a text, whose SM3 hash is kept. */
export interface ConsentRecord {
  readonly purpose: (typeof consentPurposes)[number];
  readonly textVersion: number;
  readonly textHash: string;
  readonly at: number;
}

/** A person registered for protection. `_id` comes from the WeChat identity, `person` from the phone (unique). */
export interface Resident {
  readonly _id: ResidentId;
  readonly person: PersonKey;
  readonly openid: Sealed;
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
  readonly registeredAt: number;
  readonly opId: OpId;
  readonly version: number;
  readonly events: readonly EventRecord[];
  readonly eventsTrimmed: number;
  readonly eventsPending: boolean;
}
