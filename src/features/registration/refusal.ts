import type { Field, Step } from './form';

/** The step that holds each field: an error leads back to it. */
export const stepOf: Readonly<Record<Field, Step>> = {
  age: 'who',
  name: 'who',
  phone: 'who',
  code: 'who',
  village: 'where',
  consent: 'consent',
  form: 'consent',
};

const fieldByError: Readonly<Record<string, Field>> = {
  underAge: 'age',
  phoneTaken: 'phone',
  phoneCodeExpired: 'phone',
  smsCodeWrong: 'code',
  smsCodeExpired: 'code',
  villageUnknown: 'village',
  consentMissing: 'consent',
};

/** Which field a refused registration speaks of: by its error, else by the part of the input that it names. */
export function fieldOf(error: string, named: string | undefined): Field {
  const known = fieldByError[error];
  if (known !== undefined) return known;
  if (named === undefined) return 'form';
  if (named.startsWith('name')) return 'name';
  if (named.startsWith('phone.code')) return 'code';
  if (named.startsWith('phone')) return 'phone';
  if (named.startsWith('village')) return 'village';
  return named.startsWith('consents') ? 'consent' : 'form';
}
