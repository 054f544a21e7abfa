import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { OpId } from '@domain/contract/fields';
import type { PersonKey } from '@domain/identity/ids';
import { perDay, perHour, perTenMinutes } from '@domain/limit/quota';
import type { SendResult } from '@domain/message/settle';
import { fail, ok, type Result } from '@domain/result';
import type { sendSmsCode } from '@domain/resident/contract';
import { minuteMs } from '@domain/time/shanghai';
import type { Ids } from '../ports/platform';
import { codeId, type PhonePorts } from './phone';

/** As long as the span in which one more goes to a number: so while none may be sent, one is there that holds. */
const validMs = 10 * minuteMs;
const againMs = minuteMs;
/** SMS that one WeChat identity may cause, to whatever numbers [default]. */
const codesPerHour = 5;
const codesPerDay = 15;
/** To one number in an hour, whoever asks; then one in ten minutes: nine at most [default]. */
const codesToOnePerHour = 3;
/** The same of codes by which a relative agrees, which registered residents ask for by name; and of these one [default]. */
const agreesToOnePerHour = 4;
const agreesOfOnePerHour = 3;

/** Whether one more SMS may go to the number now; if not, until when one holds in its place that went there. */
type Room = 'free' | 'none' | { readonly until: number };

/** A code, what it is for, and how it goes out. */
export interface CodeToSend {
  readonly _id: string;
  readonly phone: string;
  readonly opId: OpId;
  readonly validMs: number;
  /** Who holds the phone may prove it with this code for any account. */
  readonly provesPhone: boolean;
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
    provesPhone: true,
    send: (code) => ports.senders.smsCode(phone, code),
  });

/** The same for a code of any kind: they share what one account may cause. */
export async function sendCodeOf(
  ports: PhonePorts,
  openid: string,
  { _id, phone, opId, validMs, provesPhone, send }: CodeToSend,
): Promise<Result<OutputOf<typeof sendSmsCode>>> {
  const { codes, limits, vault, clock } = ports;
  const now = clock.now();
  const before = await codes.byId(_id);
  const answer = { expiresAt: now + validMs, againAt: now + againMs };
  if (before?.opId === opId && before.expiresAt > 0) return ok({ ...answer, expiresAt: before.expiresAt });
  const sentAt = (before?.expiresAt ?? 0) - validMs;
  if (now < sentAt + againMs) return fail('smsCodeTooMany');
  const me = vault.residentId(openid);
  const person = vault.personKey(phone);
  // One after the other: who has none left must not use up what is there for the number's owner.
  const own = await Promise.all([
    limits.take(perHour('code', me, now), codesPerHour),
    limits.take(perDay('code', me, now), codesPerDay),
    ...(provesPhone ? [] : [limits.take(perHour('agree', `${me}|${person}`, now), agreesOfOnePerHour)]),
  ]);
  if (own.includes(null)) return fail('smsCodeTooMany');
  const room = provesPhone ? await roomFor(ports, person, now) : await roomToAgree(ports, person, now);
  if (room === 'none') return fail('smsCodeTooMany');
  if (room !== 'free') return ok({ ...answer, expiresAt: room.until });
  const code = sixDigits(ports.ids);
  const stored = {
    _id,
    hash: vault.mac('smsCode', `${_id}|${code}`),
    tries: 0,
    opId,
    usedBy: null,
    ...(provesPhone ? { person } : {}),
  };
  await codes.put({ ...stored, expiresAt: answer.expiresAt });
  const sent = await send(code);
  if (sent.outcome === 'sent' || sent.outcome === 'unknown') return ok(answer);
  // Nothing went out: the same intent again has to send, not to say that it did.
  await codes.put({ ...stored, expiresAt: 0 });
  return fail('busy');
}

async function roomFor({ limits, codes }: PhonePorts, person: PersonKey, now: number): Promise<Room> {
  if ((await limits.take(perHour('code', person, now), codesToOnePerHour)) !== null) return 'free';
  if ((await limits.take(perTenMinutes('code', person, now), 1)) !== null) return 'free';
  const there = (await codes.sentTo(person, now)).find(({ usedBy }) => usedBy === null);
  return there ? { until: there.expiresAt } : 'none';
}

async function roomToAgree({ limits }: PhonePorts, person: PersonKey, now: number): Promise<Room> {
  return (await limits.take(perHour('agree', person, now), agreesToOnePerHour)) === null ? 'none' : 'free';
}

function sixDigits(ids: Ids): string {
  const number = new DataView(ids.bytes(4).slice().buffer).getUint32(0) % 1_000_000;
  return String(number).padStart(6, '0');
}
