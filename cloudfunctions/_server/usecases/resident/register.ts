import type { Channel } from '@domain/channel/channel';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import { ownPurposes, type register } from '@domain/resident/contract';
import { guardiansStayMs } from '@domain/family/notice';
import { maskOwnName, maskOwnPhone } from '@domain/resident/mask';
import { newConsents, newResident } from '@domain/resident/register';
import type { Resident } from '@domain/resident/resident';
import { residentView } from '@domain/resident/view';
import { channelOf, type ScenePorts } from '../channel/scene';
import type { Areas } from '../ports/store';
import { type NotifyPorts } from '../family/notify';
import { replaceRegistration } from '../family/replace';
import { emptied, finishLeaving, type LeavePorts } from './leave';
import { type PhonePorts, provenPhone } from './phone';

interface Ports extends PhonePorts, ScenePorts, LeavePorts, NotifyPorts {
  readonly areas: Areas;
}

type Input = ParsedOf<typeof register>;
type Output = OutputOf<typeof register>;

/**
 * Registers the caller for protection. One WeChat identity, one phone. The consent to be protected is needed; that to be
 * called by an officer is asked apart and may be refused. Under 14 a guardian registers them instead.
 */
export async function registerResident(ports: Ports, openid: string, input: Input): Promise<Result<Output>> {
  const { residents, areas, vault, clock } = ports;
  const id = vault.residentId(openid);
  const before = await residents.byId(id);
  if (before)
    return before.opId === input.opId ? ok({ resident: residentView(before) }) : fail('alreadyRegistered');
  if (input.under14 === true) return fail('underAge', 'under14');
  const now = clock.now();
  const purposes = { needed: 'protect', possible: ownPurposes } as const;
  const consents = newConsents(input.consents, purposes, { at: now, hash: (text) => vault.hash(text) });
  if (!consents.ok) return consents;
  const [village, channel] = await Promise.all([areas.village(input.village), channelIn(ports, input)]);
  if (village === null) return fail('villageUnknown', 'village');
  const phone = await provenPhone(ports, openid, input);
  if (!phone.ok) return phone;
  const mine = newResident({
    _id: id,
    person: vault.personKey(phone.value),
    openid: vault.seal(openid),
    phone: vault.seal(phone.value),
    name: vault.seal(input.name),
    nameMask: maskOwnName(input.name),
    phoneMask: maskOwnPhone(phone.value),
    village,
    consents: consents.value,
    ...(input.tags ? { tags: [...new Set(input.tags)] } : {}),
    ...(channel ? { channel: channel._id } : {}),
    opId: input.opId,
    eventsOf: vault.mac('registration', `${id}|${now}`).slice(0, 32),
    now,
  });
  if ((await residents.add(mine)) === 'added') return ok({ resident: residentView(mine) });
  return readBack(ports, mine);
}

/** A code that is forged or torn keeps nobody from registering. */
const channelIn = (ports: ScenePorts, { scene }: Input): Promise<Channel | null> =>
  scene === undefined ? Promise.resolve(null) : channelOf(ports, scene);

const maxRounds = 3;

/**
 * The add was refused or its fate is unknown: what is stored says which of the two unique keys was there before. What is
 * left of a registration that has ended is cleared away; a relative's registration of this very phone makes room for its
 * owner's own, who keeps the guardians. These are told, and stay for a day: the code may have been told to a scammer.
 */
async function readBack(ports: Ports, mine: Resident): Promise<Result<Output>> {
  const { residents } = ports;
  for (let round = 0; round < maxRounds; round += 1) {
    const [same, samePhone] = await Promise.all([residents.byId(mine._id), residents.byPerson(mine.person)]);
    if (same)
      return same.opId === mine.opId ? ok({ resident: residentView(same) }) : fail('alreadyRegistered');
    if (samePhone && !samePhone.care) return fail('phoneTaken', 'phone');
    await finishLeaving(ports, mine._id);
    if (samePhone ? await takePlace(ports, samePhone, mine) : (await residents.add(mine)) === 'added')
      return ok({ resident: residentView(mine) });
  }
  return fail('busy');
}

/** One write ends the relative's registration and makes the owner's own. False: nobody knows, or it moved. */
async function takePlace(ports: Ports, before: Resident, mine: Resident): Promise<boolean> {
  const now = ports.clock.now();
  const { guardians = [] } = before;
  const after = { ...mine, guardians, guardiansStayUntil: now + guardiansStayMs };
  const change = emptied(before, now);
  if ((await replaceRegistration(ports, { before, change, after })) !== 'changed') return false;
  await finishLeaving(ports, before._id);
  return true;
}
