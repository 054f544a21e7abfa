import { type OpId, Phone } from '@domain/contract/fields';
import type { SendResult } from '@domain/message/settle';
import { fail, ok, type Result } from '@domain/result';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { PhoneProof, sendSmsCode } from '@domain/resident/contract';
import { hourMs, minuteMs } from '@domain/time/shanghai';
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
const codesPerHour = 5;
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

/** Sends a 6-digit code to a typed number: at most 5 an hour to one number and 5 an hour from one WeChat identity. */
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
  const hour = Math.floor(now / hourMs);
  const left = await Promise.all([
    limits.take(`code|${vault.personKey(phone)}|${hour}`, codesPerHour),
    limits.take(`code|${vault.residentId(openid)}|${hour}`, codesPerHour),
  ]);
  if (left.includes(null)) return fail('smsCodeTooMany');
  const code = sixDigits(ports.ids);
  const stored = { _id, hash: vault.mac('smsCode', `${_id}|${code}`), tries: 0, opId };
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

/** The phone number that a proof stands for, once it has been checked. */
export async function provenPhone(
  ports: PhonePorts,
  openid: string,
  proof: PhoneProof,
): Promise<Result<Phone>> {
  if (proof.by === 'wechat') {
    const got = await ports.phones.byCode(proof.code);
    if (!got.ok) return got;
    const phone = v.safeParse(Phone, got.value);
    return phone.success ? ok(phone.output) : fail('badInput', 'phone');
  }
  const proven = await provenCode(ports, codeId(ports, openid, proof.phone), proof.code);
  return proven.ok ? ok(proof.phone) : fail(proven.error, 'phone.code');
}

/** Whether this is the code that went out, and still holds. Each try counts. */
export async function provenCode(ports: PhonePorts, _id: string, code: string): Promise<Result<null>> {
  const stored = await ports.codes.byId(_id);
  if (stored === null || stored.expiresAt <= ports.clock.now()) return fail('smsCodeExpired');
  if ((await ports.codes.countTry(_id, triesPerCode)) !== 'changed') return fail('smsCodeExpired');
  return stored.hash === ports.vault.mac('smsCode', `${_id}|${code}`) ? ok(null) : fail('smsCodeWrong');
}
