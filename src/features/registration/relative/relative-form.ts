import type { VillageView } from '@domain/area/contract';
import { PersonName, Phone } from '@domain/contract/fields';
import { consentFor, type CareKind } from '@domain/family/relative';
import type { registerRelative } from '@domain/family/relative-contract';
import type { InputOf } from '@domain/contract/action';
import { consentTexts } from '@domain/resident/consent';
import * as v from 'valibot';
import { say } from '../../../platform/language';
import type { Complaint, Field } from '../form';

export type RelativeStep = 'who' | 'where' | 'yes' | 'done';

export interface RelativeForm {
  readonly kind: CareKind | null;
  readonly name: string;
  readonly phone: string;
  readonly village: VillageView | null;
  readonly code: string;
  readonly agreed: boolean;
}

export const blankRelative: RelativeForm = {
  kind: null,
  name: '',
  phone: '',
  village: null,
  code: '',
  agreed: false,
};

/** What keeps the first step from going on, or null. */
export function complaintAboutRelative({ kind, name, phone }: RelativeForm): Complaint | null {
  if (kind === null)
    return {
      field: 'age',
      message: say('请先点一下：老人还是孩子。', 'Please tap first: old person or child.'),
    };
  if (!v.is(PersonName, name))
    return { field: 'name', message: say('请写上家人的姓名。', 'Please write their name.') };
  return v.is(Phone, phone)
    ? null
    : {
        field: 'phone',
        message: say('请写上家人的 11 位手机号。', 'Please write the 11 digits of their number.'),
      };
}

/** What keeps the last step from being sent, or null. */
export function complaintAboutYes({ code, agreed }: RelativeForm): Complaint | null {
  if (!/^\d{6}$/.test(code.trim()))
    return {
      field: 'code',
      message: say('请填家人念给您的 6 位数字。', 'Please fill in the 6 digits that they read to you.'),
    };
  return agreed ? null : { field: 'consent', message: say('请先勾选同意。', 'Please tick the box first.') };
}

export const stepOfRelative = (field: Field): RelativeStep =>
  field === 'village' ? 'where' : field === 'code' || field === 'consent' || field === 'form' ? 'yes' : 'who';

/** What goes to the server; null while a step is not complete. */
export function filledRelative(form: RelativeForm): Omit<InputOf<typeof registerRelative>, 'opId'> | null {
  const { kind, name, phone, village, code } = form;
  if (kind === null || village === null) return null;
  const purpose = consentFor[kind];
  return {
    kind,
    name: name.trim(),
    phone,
    code: code.trim(),
    village: village.code,
    consents: [{ purpose, textVersion: consentTexts[purpose].version }],
  };
}
