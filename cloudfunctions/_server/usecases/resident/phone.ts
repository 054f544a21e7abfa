import { type OpId, Phone } from '@domain/contract/fields';
import { perDay, perHour } from '@domain/limit/quota';
import type { SendResult } from '@domain/message/settle';
import { fail, ok, type Result } from '@domain/result';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { PhoneProof, sendSmsCode } from '@domain/resident/contract';
import { minuteMs } from '@domain/time/shanghai';
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

const validMs = 5 * minuteMs;
const againMs = minuteMs;
/** SMS that one WeChat identity may cause, to whatever numbers [default]. */
const codesPerHour = 5;
const codesPerDay = 15;
/** SMS to one number in an hour, whoever asks: more than one identity can use up, so that it can't keep her out [default]. */
const codesToOnePerHour = 10;
const triesPerCode = 5;

const codeId = ({ vault }: PhonePorts, openid: string, phone: string): string =>
  `${vault.residentId(openid)}|${vault.personKey(phone)}`;

/** A code, what it is for, and how it goes out. */
export interface CodeToSend {
  readonly _id: string;
  readonly phone: string;
  readonly opId: OpId;
  readonly validMs: number;
  readonly send: (code: string) => Promise<SendResult>;
}

/** Sends a 6-digit code to a typed number. */
export const sendCode = (
  ports: PhonePorts,
  openid: string,
  { phone, opId }: ParsedOf<typeof sendSmsCode>,
): Promise<Result<OutputOf<typeof sendSmsCode>>> =>
  sendCodeOf(ports, openid, {
    _id: codeId(ports, openid, phone),
    phone,
    opId,
    validMs,
    send: (code) => ports.senders.smsCode(phone, code),
  });

/** The same for a code of any kind: they share the limits. */
export async function sendCodeOf(
  ports: PhonePorts,
  openid: string,
  { _id, phone, opId, validMs, send }: CodeToSend,
): Promise<Result<OutputOf<typeof sendSmsCode>>> {
  const { codes, limits, vault, clock } = ports;
  const now = clock.now();
  const before = await codes.byId(_id);
  const answer = { expiresAt: now + validMs, againAt: now + againMs };
  if (before?.opId === opId && before.expiresAt > 0) return ok({ ...answer, expiresAt: before.expiresAt });
  const sentAt = (before?.expiresAt ?? 0) - validMs;
  if (now < sentAt + againMs) return fail('smsCodeTooMany');
  const me = vault.residentId(openid);
  // One after the other: who has none left must not use up what is there for the number's owner.
  const own = await Promise.all([
    limits.take(perHour('code', me, now), codesPerHour),
    limits.take(perDay('code', me, now), codesPerDay),
  ]);
  if (own.includes(null)) return fail('smsCodeTooMany');
  const left = await limits.take(perHour('code', vault.personKey(phone), now), codesToOnePerHour);
  if (left === null) return fail('smsCodeTooMany');
  const code = sixDigits(ports.ids);
  const stored = { _id, hash: vault.mac('smsCode', `${_id}|${code}`), tries: 0, opId, usedBy: null };
  await codes.put({ ...stored, expiresAt: answer.expiresAt });
  const sent = await send(code);
  if (sent.outcome === 'sent' || sent.outcome === 'unknown') return ok(answer);
  // Nothing went out: the same intent again has to send, not to say that it did.
  await codes.put({ ...stored, expiresAt: 0 });
  return fail('busy');
}

function sixDigits(ids: Ids): string {
  const number = new DataView(ids.bytes(4).slice().buffer).getUint32(0) % 1_000_000;
  return String(number).padStart(6, '0');
}

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
  const proven = await provenCode(ports, codeId(ports, openid, proof.phone), { opId, code: proof.code });
  return proven.ok ? ok(proof.phone) : fail(proven.error, 'phone.code');
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
