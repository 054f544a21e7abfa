import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { Guardian } from '@domain/family/guardian';
import { agreeCodeMs, consentFor, mostRelatives } from '@domain/family/relative';
import type { askRelative, registerRelative } from '@domain/family/relative-contract';
import { fail, ok, type Result } from '@domain/result';
import { maskOwnName, maskOwnPhone } from '@domain/resident/mask';
import { newConsents, newResident } from '@domain/resident/register';
import type { ConsentRecord, Resident } from '@domain/resident/resident';
import type { Areas, Residents } from '../ports/store';
import { endFamilyOf, finishLeaving, type LeavePorts } from '../resident/leave';
import { callerOf, relativeIdOf } from '../resident/own';
import { type PhonePorts, provenCode } from '../resident/phone';
import { sendCodeOf } from '../resident/send-code';
import { relativesOf } from './relatives';

interface AskPorts extends PhonePorts {
  readonly residents: Residents;
}

interface Ports extends AskPorts, LeavePorts {
  readonly areas: Areas;
}

const codeId = ({ vault }: PhonePorts, me: Resident, phone: string): string =>
  `relative|${me._id}|${vault.personKey(phone)}`;

/** `王**，尾号0101`: enough for a relative to know who asks, too little for anybody else. */
const nameOf = ({ nameMask, phoneMask }: Resident): string => `${nameMask}（尾号${phoneMask.slice(-4)}）`;

/** Sends the relative a code that says yes. */
export async function ask(
  ports: AskPorts,
  openid: string,
  { phone, opId }: ParsedOf<typeof askRelative>,
): Promise<Result<OutputOf<typeof askRelative>>> {
  const me = await callerOf(ports, openid);
  if (!me.ok) return me;
  if (ports.vault.personKey(phone) === me.value.person) return fail('relativeIsYou', 'phone');
  const by = nameOf(me.value);
  return sendCodeOf(ports, openid, {
    _id: codeId(ports, me.value, phone),
    phone,
    opId,
    validMs: agreeCodeMs,
    provesPhone: false,
    send: (code) => ports.senders.agreeCode(phone, { by, code }),
  });
}

type Input = ParsedOf<typeof registerRelative>;
type Output = OutputOf<typeof registerRelative>;

/** Registers a relative who said the code; the caller guards them from the first moment, in the same write. */
export async function registerOne(ports: Ports, openid: string, input: Input): Promise<Result<Output>> {
  const me = await callerOf(ports, openid);
  if (!me.ok) return me;
  const person = ports.vault.personKey(input.phone);
  if (person === me.value.person) return fail('relativeIsYou', 'phone');
  const [{ relatives }, before] = await Promise.all([
    relativesOf(ports, me.value._id),
    ports.residents.byPerson(person),
  ]);
  // Done before, by this very intent or by another one.
  if (before?.care?.by === me.value._id) return ok({ relatives });
  if (relatives.length >= mostRelatives) return fail('relativeFull');
  const wanted = await checked(ports, me.value, input);
  if (!wanted.ok) return wanted;
  // After the proof only: whether a number is registered is nobody's business who can't read its SMS.
  if (before) {
    if (!before.care) return fail('phoneTaken', 'phone');
    if (before.care.by !== null) return fail('relativeTaken', 'phone');
  }
  const written = before
    ? await takeCare(ports, before, wanted.value)
    : await add(ports, wanted.value, input);
  if (!written.ok) return written;
  const [now, still] = await Promise.all([
    relativesOf(ports, me.value._id),
    ports.residents.byId(me.value._id),
  ]);
  if (still !== null) return ok(now);
  // Whoever has left meanwhile, on another phone, looks after nobody.
  await endFamilyOf(ports, me.value);
  return fail('notRegistered');
}

interface Wanted {
  readonly guardian: Guardian;
  readonly relative: Resident;
}

async function checked(ports: Ports, me: Resident, input: Input): Promise<Result<Wanted>> {
  const { vault, clock, areas } = ports;
  const now = clock.now();
  const needed = consentFor[input.kind];
  const possible = [needed, 'officerContact'] as const;
  const consents = newConsents(
    input.consents,
    { needed, possible },
    { at: now, hash: (text) => vault.hash(text) },
  );
  if (!consents.ok) return consents;
  const village = await areas.village(input.village);
  if (village === null) return fail('villageUnknown', 'village');
  const proven = await provenCode(ports, codeId(ports, me, input.phone), input);
  if (!proven.ok) return fail(proven.error, 'code');
  if (me.openid === null) return fail('notRegistered');
  const { _id: id, openid, phone, nameMask } = me;
  const relation = input.kind === 'child' ? 'child' : (input.relation ?? 'relative');
  const guardian: Guardian = { id, openid, phone, nameMask, agreedAt: now, relation };
  return ok({
    guardian,
    relative: relativeOf(ports, input, { guardian, village, consents: consents.value }),
  });
}

interface Known {
  readonly guardian: Guardian;
  readonly village: Parameters<typeof newResident>[0]['village'];
  readonly consents: readonly ConsentRecord[];
}

function relativeOf({ vault, clock }: Ports, input: Input, { guardian, village, consents }: Known): Resident {
  const now = clock.now();
  const person = vault.personKey(input.phone);
  return newResident({
    // Two who register the same phone make the same id.
    _id: relativeIdOf(vault, input.phone),
    person,
    openid: null,
    phone: vault.seal(input.phone),
    name: vault.seal(input.name),
    nameMask: maskOwnName(input.name),
    phoneMask: maskOwnPhone(input.phone),
    village,
    consents,
    guardians: [guardian],
    care: { kind: input.kind, by: guardian.id },
    ...(input.tags ? { tags: [...new Set(input.tags)] } : {}),
    opId: input.opId,
    eventsOf: vault.mac('registration', `${person}|${now}`).slice(0, 32),
    now,
  });
}

const maxRounds = 3;

/** The add may have been refused or its fate be unknown: what is stored says whose the phone is. */
async function add(ports: Ports, { relative }: Wanted, { opId }: Input): Promise<Result<null>> {
  for (let round = 0; round < maxRounds; round += 1) {
    if ((await ports.residents.add(relative)) === 'added') return ok(null);
    const stored = await ports.residents.byPerson(relative.person);
    if (stored?.opId === opId) return ok(null);
    if (stored) return fail(stored.care ? 'relativeTaken' : 'phoneTaken', 'phone');
    await finishLeaving(ports, relative._id);
  }
  return fail('busy');
}

/** Somebody of the family has left: another one, to whom the relative said the code, sees to them now. */
async function takeCare(
  ports: Ports,
  before: Resident,
  { guardian, relative }: Wanted,
): Promise<Result<null>> {
  const others = (before.guardians ?? []).filter(({ id }) => id !== guardian.id);
  const { consents, care, opId } = relative;
  if (!care) return fail('internal');
  const changed = await ports.residents.change(before, {
    set: { care, consents, guardians: [guardian, ...others], lastOp: opId },
    events: [{ at: guardian.agreedAt, body: { type: 'guardianAgreed', guardian: guardian.id } }],
  });
  if (changed === 'changed') return ok(null);
  const stored = await ports.residents.byId(before._id);
  return stored?.care?.by === guardian.id ? ok(null) : fail('relativeTaken', 'phone');
}
