import fc from 'fast-check';
import type { InputOf } from '@domain/contract/action';
import type { closeTask } from '@domain/task/contract';
import { risks } from '@domain/warning/risk';

type FinalOutcome = InputOf<typeof closeTask>['outcome'];

interface Item {
  readonly person: number;
  readonly item: number;
  readonly risk: number;
}

/** What a run does next. Numbers choose among what there is at that moment, so every script can be played. */
export type Act =
  | ({ readonly act: 'post' } & Item)
  | { readonly act: 'batch'; readonly items: readonly Item[] }
  | { readonly act: 'withdraw'; readonly person: number; readonly item: number }
  /** `staff` beyond the team: one of those who are asked now. */
  | { readonly act: 'accept'; readonly staff: number; readonly person: number; readonly stale: boolean }
  | { readonly act: 'refuse'; readonly staff: number; readonly person: number; readonly reason: number }
  | { readonly act: 'handOver' | 'assign'; readonly person: number; readonly to: number }
  | { readonly act: 'transfer' | 'locate'; readonly person: number; readonly village: number }
  | { readonly act: 'cancel'; readonly person: number; readonly reason: number }
  | { readonly act: 'attempt' | 'seen'; readonly person: number }
  /** Who was warned by nobody, or not enough, asks for help. */
  | { readonly act: 'ask'; readonly person: number; readonly moneyGone: boolean }
  /** What the person says on the warning's page, and their relative of a call. */
  | { readonly act: 'say'; readonly person: number; readonly what: number }
  | { readonly act: 'close'; readonly person: number; readonly outcome: FinalOutcome }
  | { readonly act: 'miss'; readonly person: number; readonly kind: number }
  /** Money was sent, `agoMs` before somebody said so. */
  | { readonly act: 'money'; readonly person: number; readonly byDesk: boolean; readonly agoMs: number }
  | { readonly act: 'settle'; readonly person: number; readonly which: number; readonly result: number }
  | { readonly act: 'clocks'; readonly speed: number; readonly quiet: boolean }
  | { readonly act: 'leave'; readonly staff: number; readonly minutes: number }
  | { readonly act: 'back' }
  /** The same intent once more, as a phone sends it whose answer was lost. */
  | { readonly act: 'again'; readonly pick: number }
  | { readonly act: 'tick' };

export const outcome = fc.constantFrom<FinalOutcome[]>(
  'contactedNoTransfer',
  'contactedNoTransfer',
  'refused',
  'lossConfirmed',
  'falseAlarm',
);

/** The fifth is the first one's drill. */
const person = fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4);
const staff = fc.constantFrom(9, 9, 9, 0, 0, 1, 3, 4, 5);
const member = fc.nat(5);
const item = fc.nat(3);
const risk = fc.constantFrom(0, 1, 1, 2, 2, 3, 3).filter((one) => one < risks.length);

/** One kind of act, with what is chosen of it. */
const kind = <K extends Act['act'], T extends object>(
  act: K,
  chosen: { [N in keyof T]: fc.Arbitrary<T[N]> },
) => fc.record<T>(chosen).map((fields) => ({ act, ...fields }));

const byHand: fc.Arbitrary<Act> = fc.oneof(
  kind('refuse', { staff, person, reason: fc.nat(3) }),
  kind('handOver', { person, to: member }),
  kind('transfer', { person, village: fc.nat(1) }),
  kind('assign', { person, to: member }),
  { weight: 1, arbitrary: kind('again', { pick: fc.nat(3) }) },
);

const byDesk: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: kind('cancel', { person, reason: fc.nat(2) }) },
  { weight: 2, arbitrary: kind('clocks', { speed: fc.nat(2), quiet: fc.boolean() }) },
  { weight: 2, arbitrary: kind('leave', { staff: member, minutes: fc.constantFrom(2, 30, 3_000) }) },
  { weight: 1, arbitrary: fc.constant({ act: 'back' as const }) },
  { weight: 1, arbitrary: kind('locate', { person, village: fc.nat(1) }) },
);

const money: fc.Arbitrary<Act> = fc.oneof(
  kind('money', { person, byDesk: fc.boolean(), agoMs: fc.constantFrom(0, 0, 1_150_000, 1_790_000) }),
  kind('settle', { person, which: fc.nat(1), result: fc.nat(2) }),
);

export const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: kind('post', { person, item, risk }) },
  {
    weight: 1,
    arbitrary: kind('batch', {
      items: fc.array(fc.record({ person, item, risk }), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 5, arbitrary: kind('accept', { staff, person, stale: fc.boolean() }) },
  { weight: 3, arbitrary: kind('attempt', { person }) },
  { weight: 2, arbitrary: kind('close', { person, outcome }) },
  { weight: 2, arbitrary: kind('miss', { person, kind: fc.nat(2) }) },
  { weight: 4, arbitrary: byHand },
  { weight: 2, arbitrary: byDesk },
  { weight: 2, arbitrary: money },
  { weight: 1, arbitrary: kind('withdraw', { person, item }) },
  { weight: 1, arbitrary: kind('seen', { person }) },
  { weight: 4, arbitrary: kind('say', { person, what: fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 5, 6, 7) }) },
  { weight: 2, arbitrary: kind('ask', { person, moneyGone: fc.boolean() }) },
  { weight: 5, arbitrary: fc.constant({ act: 'tick' as const }) },
);
