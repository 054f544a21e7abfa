import type { ResidentId } from '../identity/ids';
import type { ConsentPurpose } from '../resident/consent';
import { minuteMs } from '../time/shanghai';

/** Who has no app of their own: a relative without a smartphone, who agrees by a code, and a child under 14. */
export const careKinds = ['noSmartphone', 'child'] as const;
export type CareKind = (typeof careKinds)[number];

/** Who registered them, and sees to their data since; null when that relative has left. */
export interface Care {
  readonly kind: CareKind;
  readonly by: ResidentId | null;
}

/** The consent without which nobody is registered by a relative. */
export const consentFor: Readonly<Record<CareKind, ConsentPurpose>> = {
  noSmartphone: 'protectRelative',
  child: 'protectChild',
};

/** How long the code that says yes is good: grandmother has to find her glasses [default]. */
export const agreeCodeMs = 10 * minuteMs;
/** People whom one resident may register beside themselves [default]. */
export const mostRelatives = 10;
