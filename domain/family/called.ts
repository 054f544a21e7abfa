import type { OpId } from '../contract/fields';
import type { ResidentId } from '../identity/ids';

/** How a guardian's call went: they are well · their money is gone · somebody has them on the line · nobody answers. */
export const calledResults = ['safe', 'transferred', 'busy', 'noAnswer'] as const;
export type CalledResult = (typeof calledResults)[number];

/** One word of a guardian about a call, as it stands in the task. */
export interface FamilyCall {
  /** The intent that said it. */
  readonly id: OpId;
  readonly guardian: ResidentId;
  readonly at: number;
  readonly result: CalledResult;
  /** They agreed to guard only after the warning had come: it may be the scammer, whom the person was told to invite. */
  readonly isNew?: true;
}

/** Words of one guardian that a task keeps [default]. */
export const mostFamilyCalls = 4;

/** The calls with another word: of each guardian the last ones, in the order in which they were said. */
export function withFamilyCall(calls: readonly FamilyCall[], call: FamilyCall): readonly FamilyCall[] {
  const former = calls.filter(({ guardian }) => guardian === call.guardian);
  const gone = former.slice(0, Math.max(0, former.length - mostFamilyCalls + 1));
  return [...calls.filter((one) => !gone.includes(one)), call];
}
