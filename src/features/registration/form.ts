import type { VillageView } from '@domain/area/contract';
import { Phone, PersonName } from '@domain/contract/fields';
import { type Consent, ownPurposes, type PhoneProof } from '@domain/resident/contract';
import { consentTexts, type ConsentPurpose } from '@domain/resident/consent';
import type { ResidentTag } from '@domain/resident/tags';
import * as v from 'valibot';
import { say } from '../../platform/language';

export type Step = 'who' | 'where' | 'consent' | 'kept' | 'done';
export type Field = 'age' | 'name' | 'phone' | 'code' | 'village' | 'consent' | 'form';

/** What the person has filled in so far. `wechatCode` proves their own number, `smsCode` the typed one. */
export interface Form {
  readonly name: string;
  readonly phone: string;
  readonly wechatCode: string | null;
  readonly smsCode: string;
  readonly village: VillageView | null;
  readonly tags: readonly ResidentTag[];
  /** Null: not said yet. */
  readonly under14: boolean | null;
  /** The code that brought them here. */
  readonly scene: string | null;
  readonly ticked: readonly ConsentPurpose[];
}

export interface Complaint {
  readonly field: Field;
  readonly message: string;
}

/** What keeps the first step from going on, or null. */
export function complaintAboutWho(form: Form): Complaint | null {
  if (!v.is(PersonName, form.name))
    return { field: 'name', message: say('请写上您的姓名。', 'Please write your name.') };
  if (form.under14 === null)
    return {
      field: 'age',
      message: say('请点一下：满 14 岁了，还是不满。', 'Please tap: 14 or older, or under 14.'),
    };
  if (form.under14) return { field: 'age', message: guardianRegisters() };
  if (form.wechatCode !== null) return null;
  return complaintAboutNumber(form);
}

/** Under 14 the law wants a guardian's consent. */
export const guardianRegisters = (): string =>
  say(
    '不满 14 岁，请让爸爸妈妈用他们的微信来注册：先注册自己，再在“我的资料”里给孩子办。',
    'Under 14? Please ask a parent to register you from their own WeChat: first themselves, then you, under “My data”.',
  );

/** What is wrong with a typed number and its code, or null. */
export function complaintAboutNumber({ phone, smsCode }: Pick<Form, 'phone' | 'smsCode'>): Complaint | null {
  if (!v.is(Phone, phone))
    return {
      field: 'phone',
      message: say(
        '请点“用微信手机号”，或写上 11 位手机号。',
        'Please tap “Use my WeChat number”, or write the 11 digits of your number.',
      ),
    };
  if (!/^\d{6}$/.test(smsCode.trim()))
    return {
      field: 'code',
      message: say('请填短信里的 6 位数字。', 'Please fill in the 6 digits of the SMS.'),
    };
  return null;
}

/** The proof that goes with the registration, once the first step is complete. */
export function proofOf(form: Pick<Form, 'wechatCode' | 'phone' | 'smsCode'>): PhoneProof | null {
  if (form.wechatCode !== null) return { by: 'wechat', code: form.wechatCode };
  const phone = v.safeParse(Phone, form.phone);
  return phone.success ? { by: 'sms', phone: phone.output, code: form.smsCode.trim() } : null;
}

export const consentsOf = (form: Form): Consent[] =>
  form.ticked.map((purpose) => ({ purpose, textVersion: consentTexts[purpose].version }));

/** Whether every box without which there is no service is ticked. */
export const mayRegister = (form: Form): boolean =>
  ownPurposes.every((purpose) => !consentTexts[purpose].required || form.ticked.includes(purpose));
