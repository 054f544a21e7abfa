import { areasOf, type Village } from '../area/area';
import type { OpId } from '../contract/fields';
import type { EventBody } from '../measure/event';
import { fail, ok, type Result } from '../result';
import { dayOf } from '../time/shanghai';
import { type ConsentPurpose, consentTextOf } from './consent';
import type { Consent } from './contract';
import type { ConsentRecord, Resident } from './resident';

interface Moment {
  readonly at: number;
  /** SM3 of a text. */
  readonly hash: (text: string) => string;
}

/** A consent as it is kept, with the hash of the very text; null: that version was never shown to anybody. */
export function newConsent({ purpose, textVersion }: Consent, { at, hash }: Moment): ConsentRecord | null {
  const text = consentTextOf(purpose, textVersion);
  if (text === null) return null;
  return { purpose, textVersion, textHash: hash([text.title, ...text.paragraphs].join('\n')), at };
}

/** The consents of a registration, for which one of them is needed and others may be given. */
export function newConsents(
  given: readonly Consent[],
  purposes: { readonly needed: ConsentPurpose; readonly possible: readonly ConsentPurpose[] },
  moment: Moment,
): Result<ConsentRecord[]> {
  const wanted = new Map(given.map((consent) => [consent.purpose, consent]));
  if (!wanted.has(purposes.needed)) return fail('consentMissing', 'consents');
  const records: ConsentRecord[] = [];
  for (const consent of wanted.values()) {
    if (!purposes.possible.includes(consent.purpose)) return fail('badInput', 'consents');
    const record = newConsent(consent, moment);
    if (record === null) return fail('clientTooOld', 'consents');
    records.push(record);
  }
  return ok(records);
}

/** What of a person is known when they register, sealed where it must be. */
export interface Registered
  extends
    Pick<Resident, '_id' | 'person' | 'openid' | 'phone' | 'name' | 'nameMask' | 'phoneMask'>,
    Partial<Pick<Resident, 'guardians' | 'care' | 'tags' | 'channel'>> {
  readonly consents: readonly ConsentRecord[];
  readonly village: Village;
  readonly opId: OpId;
  /** A name for the events of this registration and no other. */
  readonly eventsOf: string;
  readonly now: number;
}

/** A new resident: one document, one `add`. */
export function newResident({ village, now, ...known }: Registered): Resident {
  const body: EventBody = {
    type: 'registered',
    ...(known.channel ? { channel: known.channel } : {}),
    ...(known.care ? { care: known.care.kind } : {}),
  };
  const areas = areasOf(village, dayOf(now));
  return {
    ...known,
    village: village._id,
    villageName: village.name,
    streetName: village.streetName,
    areas,
    registeredAt: now,
    version: 1,
    // Counted where they lived then, wherever they move before it is.
    events: [{ at: now, body, areas }],
    eventsTrimmed: 0,
    eventsPending: true,
  };
}
