import type { VillageView } from '@domain/area/contract';
import { Phone, PersonName } from '@domain/contract/fields';
import { type Consent, ownPurposes, type PhoneProof } from '@domain/resident/contract';
import { consentTexts, type ConsentPurpose } from '@domain/resident/consent';
import * as v from 'valibot';

export type Step = 'who' | 'where' | 'consent' | 'done';
export type Field = 'name' | 'phone' | 'code' | 'village' | 'consent' | 'form';

/** What the person has filled in so far. `wechatCode` proves their own number, `smsCode` the typed one. */
export interface Form {
  readonly name: string;
  readonly phone: string;
  readonly wechatCode: string | null;
  readonly smsCode: string;
  readonly village: VillageView | null;
  readonly ticked: readonly ConsentPurpose[];
}

export interface Complaint {
  readonly field: Field;
  readonly message: string;
}

/** What keeps the first step from going on, or null. */
export function complaintAboutWho(form: Form): Complaint | null {
  if (!v.is(PersonName, form.name)) return { field: 'name', message: '请写上您的姓名。' };
  if (form.wechatCode !== null) return null;
  if (!v.is(Phone, form.phone))
    return { field: 'phone', message: '请点“用微信手机号”，或写上 11 位手机号。' };
  if (!/^\d{6}$/.test(form.smsCode.trim())) return { field: 'code', message: '请填短信里的 6 位数字。' };
  return null;
}

/** The proof that goes with the registration, once the first step is complete. */
export function proofOf(form: Form): PhoneProof | null {
  if (form.wechatCode !== null) return { by: 'wechat', code: form.wechatCode };
  const phone = v.safeParse(Phone, form.phone);
  return phone.success ? { by: 'sms', phone: phone.output, code: form.smsCode.trim() } : null;
}

export const consentsOf = (form: Form): Consent[] =>
  form.ticked.map((purpose) => ({ purpose, textVersion: consentTexts[purpose].version }));

/** Whether every box without which there is no service is ticked. */
export const mayRegister = (form: Form): boolean =>
  ownPurposes.every((purpose) => !consentTexts[purpose].required || form.ticked.includes(purpose));
