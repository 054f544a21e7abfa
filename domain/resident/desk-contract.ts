import * as v from 'valibot';
import { action } from '../contract/action';
import { OpId, Phone } from '../contract/fields';

/** Why the desk ends a registration: they asked for it · the number has another owner now · somebody else registered it. */
export const endReasons = ['asked', 'numberChangedHands', 'registeredByOthers'] as const;
export type EndReason = (typeof endReasons)[number];

export const endReasonName: Readonly<Record<EndReason, string>> = {
  asked: '本人要求退出',
  numberChangedHands: '号码换了主人',
  registeredByOthers: '被别人冒用注册',
};

/**
 * The desk ends the registration of a number, as the consent texts promise to who calls 96110: everything stored about that
 * resident is deleted, as if they had left themselves. `ended` is false when nobody is registered with the number.
 */
export const endRegistration = action({
  fn: 'command',
  name: 'resident.end',
  input: v.object({ opId: OpId, phone: Phone, reason: v.picklist(endReasons) }),
  output: v.object({ ended: v.boolean() }),
});
