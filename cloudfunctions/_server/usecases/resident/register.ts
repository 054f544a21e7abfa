import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { areasOf, type Village } from '@domain/area/area';
import { fail, ok, type Result } from '@domain/result';
import { consentTexts } from '@domain/resident/consent';
import type { register } from '@domain/resident/contract';
import { maskOwnName, maskOwnPhone } from '@domain/resident/mask';
import type { ConsentRecord, Resident } from '@domain/resident/resident';
import { residentView } from '@domain/resident/view';
import { dayOf } from '@domain/time/shanghai';
import type { Areas, Residents } from '../ports/store';
import { type PhonePorts, provenPhone } from './phone';

interface Ports extends PhonePorts {
  readonly residents: Residents;
  readonly areas: Areas;
}

type Input = ParsedOf<typeof register>;
type Output = OutputOf<typeof register>;

/**
 * Registers the caller for protection. One WeChat identity, one phone. The consent to be protected is needed; that to be
 * called by an officer is asked apart and may be refused.
 */
export async function registerResident(ports: Ports, openid: string, input: Input): Promise<Result<Output>> {
  const { residents, areas, vault, clock } = ports;
  const id = vault.residentId(openid);
  const before = await residents.byId(id);
  if (before)
    return before.opId === input.opId ? ok({ resident: residentView(before) }) : fail('alreadyRegistered');
  const consents = consentRecords(ports, input);
  if (!consents.ok) return consents;
  const village = await areas.village(input.village);
  if (village === null) return fail('villageUnknown', 'village');
  const phone = await provenPhone(ports, openid, input.phone);
  if (!phone.ok) return phone;
  const resident: Resident = {
    ...addressOf(village, dayOf(clock.now())),
    _id: id,
    person: vault.personKey(phone.value),
    openid: vault.seal(openid),
    phone: vault.seal(phone.value),
    name: vault.seal(input.name),
    nameMask: maskOwnName(input.name),
    phoneMask: maskOwnPhone(phone.value),
    consents: consents.value,
    registeredAt: clock.now(),
    opId: input.opId,
    version: 1,
    events: [{ at: clock.now(), body: { type: 'registered' } }],
    eventsTrimmed: 0,
    eventsPending: true,
  };
  if ((await residents.add(resident)) === 'added') return ok({ resident: residentView(resident) });
  return readBack(residents, resident);
}

const addressOf = (village: Village, day: string) => ({
  village: village._id,
  villageName: village.name,
  streetName: village.streetName,
  areas: areasOf(village, day),
});

function consentRecords({ vault, clock }: Ports, input: Input): Result<ConsentRecord[]> {
  const given = new Map(input.consents.map((consent) => [consent.purpose, consent]));
  if (!given.has('protect')) return fail('consentMissing', 'consents');
  const records: ConsentRecord[] = [];
  for (const { purpose, textVersion } of given.values()) {
    const text = consentTexts[purpose];
    if (text.version !== textVersion) return fail('clientTooOld', 'consents');
    const textHash = vault.hash([text.title, ...text.paragraphs].join('\n'));
    records.push({ purpose, textVersion, textHash, at: clock.now() });
  }
  return ok(records);
}

/** The add was refused or its fate is unknown: what is stored says which of the two unique keys was there before. */
async function readBack(residents: Residents, mine: Resident): Promise<Result<Output>> {
  const [same, samePhone] = await Promise.all([residents.byId(mine._id), residents.byPerson(mine.person)]);
  if (same) return same.opId === mine.opId ? ok({ resident: residentView(same) }) : fail('alreadyRegistered');
  return samePhone ? fail('phoneTaken', 'phone') : fail('busy');
}
