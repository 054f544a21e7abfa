import fc from 'fast-check';
import { dayMs, hourMs } from '@domain/time/shanghai';
import { act, type Act, outcome } from './acts';
import type { Fate } from './schedule';

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
