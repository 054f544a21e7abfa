import type { AreaCode } from '@domain/contract/fields';
import type { PersonKey, ResidentId, Sealed, StaffId } from '@domain/identity/ids';
import type { Content } from '@domain/message/compose';
import type { SendResult } from '@domain/message/settle';
import type { Result } from '@domain/result';

export interface Clock {
  /** ms since 1970 UTC. */
  now(): number;
}

export interface Ids {
  bytes(count: number): Uint8Array;
}

/** Everything that needs a key. Phone numbers, names and openids leave it sealed or as a blind index. */
export interface Vault {
  seal(text: string): Sealed;
  open(sealed: Sealed): string;
  /** Blind index of a phone number. */
  personKey(phone: string): PersonKey;
  residentId(openid: string): ResidentId;
  staffId(openid: string): StaffId;
  /** Keyed SM3 of anything else that is only ever compared, 64 hexadecimal digits. */
  mac(purpose: string, text: string | Uint8Array): string;
  /** SM3 of public text, 64 hexadecimal digits. */
  hash(text: string): string;
  /** The signing key of a source, derived from the master key: 64 hexadecimal digits. */
  sourceKey(source: string, key: string): string;
  /** HMAC-SM3 over prefix and body with a hexadecimal key: 64 hexadecimal digits. */
  sign(signed: Omit<SignatureCheck, 'signature'>): string;
  /** The same, compared in constant time. */
  signatureMatches(check: SignatureCheck): boolean;
}
export interface SignatureCheck {
  readonly key: string;
  readonly prefix: string;
  readonly body: Uint8Array;
  readonly signature: string;
}

/** Providers of messages. They never throw: a lost answer is `unknown`. */
export interface Senders {
  wechat(openid: string, content: Content): Promise<SendResult>;
  sms(phone: string, content: Content): Promise<SendResult>;
  smsCode(phone: string, code: string): Promise<SendResult>;
  /** Asks a relative for their yes: who asks, and the code that says it. */
  agreeCode(phone: string, asked: AgreeCode): Promise<SendResult>;
  /** Calls and reads out; `notConfigured` for ever where the district has no provider. */
  voice(phone: string, content: Content): Promise<SendResult>;
}

export interface AgreeCode {
  /** `王**，尾号0101`: who asks, as far as a relative needs it. */
  readonly by: string;
  readonly code: string;
}

/** Posts a body to a source's webhook. Never throws. */
export interface Webhooks {
  post(request: SignedPost): Promise<SendResult>;
}
export interface SignedPost {
  readonly url: string;
  readonly body: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface WechatPhones {
  /** The number behind the code of WeChat's phone button; a code works once, for 5 minutes. */
  byCode(code: string): Promise<Result<string>>;
}

export interface Settings {
  /** Where unlocated tasks are kept and whose desk hears of them: the county. */
  readonly homeArea: AreaCode;
  readonly templateIds: Readonly<Record<'task' | 'warning', string>>;
  /** The code that binds the first member of the command desk; empty when none is wanted. */
  readonly bootstrapCode: string;
}
