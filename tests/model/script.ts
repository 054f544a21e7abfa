import fc from 'fast-check';
import type { InputOf } from '@domain/contract/action';
import type { closeTask } from '@domain/task/contract';
import { dayMs, hourMs } from '@domain/time/shanghai';
import { risks } from '@domain/warning/risk';
import type { Fate } from './schedule';

type FinalOutcome = InputOf<typeof closeTask>['outcome'];

/** What a run does next. Numbers choose among what there is at that moment, so every script can be played. */
export type Act =
  | { readonly act: 'post'; readonly person: number; readonly item: number; readonly risk: number }
  | { readonly act: 'withdraw'; readonly person: number; readonly item: number }
  | { readonly act: 'accept'; readonly staff: number; readonly person: number; readonly stale: boolean }
  | { readonly act: 'attempt' | 'seen' | 'locate'; readonly person: number }
  | { readonly act: 'close'; readonly person: number; readonly outcome: FinalOutcome }
  | { readonly act: 'miss'; readonly person: number; readonly kind: number }
  | { readonly act: 'tick' };

export type Command =
  | (Act & { readonly skewMs: number; readonly through: boolean })
  | { readonly act: 'step'; readonly pick: number; readonly fate: Fate }
  | { readonly act: 'finish'; readonly pick: number }
  | { readonly act: 'jump'; readonly ms: number };

export interface Script {
  readonly duties: readonly number[];
  readonly answers: readonly ('sent' | 'permanent' | 'temporary' | 'lost')[];
  readonly commands: readonly Command[];
}

const person = fc.constantFrom(0, 0, 0, 1, 2, 3);
const outcome = fc.constantFrom<FinalOutcome[]>(
  'contactedNoTransfer',
  'contactedNoTransfer',
  'refused',
  'lossConfirmed',
  'falseAlarm',
);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('post' as const),
      person,
      item: fc.nat(3),
      risk: fc.constantFrom(0, 1, 1, 2, 2, 3, 3).filter((risk) => risk < risks.length),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('accept' as const),
      staff: fc.constantFrom(0, 0, 1, 3, 4, 5),
      person,
      stale: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.oneof(
      { weight: 2, arbitrary: fc.record({ act: fc.constant('attempt' as const), person }) },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('close' as const), person, outcome }) },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('miss' as const), person, kind: fc.nat(2) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('withdraw' as const), person, item: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('seen' as const, 'locate' as const), person }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('tick' as const) }) },
);

const skew = fc.constantFrom(0, 0, 1_000, -1_000);
const fate = fc.oneof(
  { weight: 20, arbitrary: fc.constant('done' as const) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'lostRequest' as const,
      'lostReply' as const,
      'killedBefore' as const,
      'killedAfter' as const,
    ),
  },
);
const revisitMs = dayMs + hourMs;
/** Past a lease, past a rung, past a first contact; and back, as an instance's clock is put right. */
const jump = fc.constantFrom(
  5_000,
  17_000,
  18_000,
  61_000,
  121_000,
  301_000,
  1_900_000,
  -1_000,
  -20_000,
  -61_000,
  // Past the first revisit, past the second, and into the night.
  revisitMs,
  revisitMs,
  7 * dayMs,
  10 * hourMs,
);

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(act, skew, fc.boolean())
      .map(([chosen, skewMs, through]): Command => ({ ...chosen, skewMs, through })),
  },
  { weight: 12, arbitrary: fc.record({ act: fc.constant('step' as const), pick: fc.nat(7), fate }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('finish' as const), pick: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('jump' as const), ms: jump }) },
);

const answer = fc.constantFrom('sent', 'sent', 'sent', 'sent', 'permanent', 'temporary', 'lost' as const);

/** An episode of the first person that was closed yesterday: its revisit is due with the next tick. */
const closedYesterday: fc.Arbitrary<Command[]> = outcome.map((ended): Command[] => [
  { ...alone, act: 'post', person: 0, item: 9, risk: 2 },
  { ...alone, act: 'accept', staff: 0, person: 0, stale: false },
  { ...alone, act: 'attempt', person: 0 },
  { ...alone, act: 'close', person: 0, outcome: ended },
  { act: 'jump', ms: revisitMs },
]);
const alone = { skewMs: 0, through: true } as const;

export const script: fc.Arbitrary<Script> = fc.record({
  duties: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3), { minLength: 6, maxLength: 6 }),
  answers: fc.oneof(fc.constant(['sent' as const]), fc.array(answer, { minLength: 1, maxLength: 6 })),
  commands: fc
    .tuple(
      fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: closedYesterday }),
      fc.array(command, { minLength: 8, maxLength: 60, size: 'max' }),
    )
    .map(([before, then]) => [...before, ...then]),
});
