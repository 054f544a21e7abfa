import { type OpId, Phone } from '@domain/contract/fields';
import { perHour } from '@domain/limit/quota';
import { fail, ok, type Result } from '@domain/result';
import type { PhoneProof } from '@domain/resident/contract';
import type { Clock, Ids, Senders, Vault, WechatPhones } from '../ports/platform';
import type { SmsCodes } from '../ports/sms-code';
import type { Limits } from '../ports/store';
import * as v from 'valibot';

export interface PhonePorts {
  readonly codes: SmsCodes;
  readonly limits: Limits;
  readonly senders: Senders;
  readonly phones: WechatPhones;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
}

const triesPerCode = 5;
/** Codes that one account may try in an hour that went to the same number for others [default]. */
const triesForOthersPerHour = 5;

/** Of the account and the number. */
export const codeId = ({ vault }: Pick<PhonePorts, 'vault'>, openid: string, phone: string): string =>
  `${vault.residentId(openid)}|${vault.personKey(phone)}`;

interface Proving {
  readonly opId: OpId;
  readonly phone: PhoneProof;
}

/** The phone number that a proof stands for, once it has been checked. */
export async function provenPhone(
  ports: PhonePorts,
  openid: string,
  { opId, phone: proof }: Proving,
): Promise<Result<Phone>> {
  if (proof.by === 'wechat') {
    const got = await ports.phones.byCode(proof.code);
    if (!got.ok) return got;
    const phone = v.safeParse(Phone, got.value);
    return phone.success ? ok(phone.output) : fail('badInput', 'phone');
  }
  const said = { opId, code: proof.code };
  const own = await provenCode(ports, codeId(ports, openid, proof.phone), said);
  const proven =
    own.ok || own.error === 'busy'
      ? own
      : await provenByAny(ports, openid, { ...said, own, phone: proof.phone });
  return proven.ok ? ok(proof.phone) : fail(proven.error, 'phone.code');
}

interface Another extends CodeSaid {
  readonly phone: Phone;
  /** What came of the code that went out for this account. */
  readonly own: Result<null>;
}

/**
 * Every code that went to the number is in the hand of who holds the phone, whoever asked for it: so nobody can use up
 * what may be sent there and keep her out. What others try costs her nothing, for each account has tries of its own.
 */
async function provenByAny(
  { codes, limits, clock, vault }: PhonePorts,
  openid: string,
  { opId, code, phone, own }: Another,
): Promise<Result<null>> {
  const now = clock.now();
  const person = vault.personKey(phone);
  const mine = codeId({ vault }, openid, phone);
  const others = (await codes.sentTo(person, now)).filter(
    ({ _id, usedBy }) => _id !== mine && (usedBy === null || usedBy === opId),
  );
  if (others.length === 0) return own;
  const tries = perHour('codeTry', `${vault.residentId(openid)}|${person}`, now);
  if ((await limits.take(tries, triesForOthersPerHour)) === null) return own;
  const right = others.find(({ _id, hash }) => hash === vault.mac('smsCode', `${_id}|${code}`));
  if (right === undefined) return fail('smsCodeWrong');
  if (right.usedBy === opId) return ok(null);
  const used = await codes.use(right, opId, null);
  if (used === 'uncertain') return fail('busy');
  return used === 'changed' ? ok(null) : own;
}

interface CodeSaid {
  readonly opId: OpId;
  readonly code: string;
}

/** Whether this is the code that went out, and still holds. Each wrong one is a try; the right one works for one intent. */
export async function provenCode(
  { codes, clock, vault }: PhonePorts,
  _id: string,
  { opId, code }: CodeSaid,
): Promise<Result<null>> {
  const stored = await codes.byId(_id);
  if (stored === null || stored.expiresAt <= clock.now()) return fail('smsCodeExpired');
  if (stored.hash !== vault.mac('smsCode', `${_id}|${code}`))
    return fail((await codes.countTry(_id, triesPerCode)) === 'changed' ? 'smsCodeWrong' : 'smsCodeExpired');
  if (stored.usedBy === opId) return ok(null);
  const used = await codes.use(stored, opId, triesPerCode);
  if (used === 'uncertain') return fail('busy');
  return used === 'changed' ? ok(null) : fail('smsCodeExpired');
}
