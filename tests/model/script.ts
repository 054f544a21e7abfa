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
  { weight: 4, arbitrary: fc.record({ act: fc.constant('finish' as const), pick: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('jump' as const), ms: jump }) },
);

const answer = fc.constantFrom('sent', 'sent', 'sent', 'sent', 'permanent', 'temporary', 'lost' as const);

const alone = { skewMs: 0, through: true } as const;
const first = { ...alone, person: 0 } as const;
const opened = (risk: number): Command => ({ ...first, act: 'post', item: 9, risk });
const held: readonly Command[] = [opened(2), { ...first, act: 'accept', staff: 9, stale: false }];
const engaged: readonly Command[] = [...held, { ...first, act: 'attempt' }];

/** An episode of the first person that was closed yesterday: its revisit is due with the next tick. */
const closedYesterday = outcome.map((ended): readonly Command[] => [
  ...engaged,
  { ...first, act: 'close', outcome: ended },
  { act: 'jump', ms: revisitMs },
]);

/** States that a run would seldom come to by chance. */
const states: readonly (readonly Command[])[] = [
  [opened(1)],
  held,
  engaged,
  [opened(1), { ...first, act: 'locate', village: 1 }],
  [...held, { ...first, act: 'handOver', to: 1 }],
  [...engaged, { ...first, act: 'money', byDesk: false, agoMs: 0 }],
  [opened(1), { ...first, act: 'say', what: 0 }],
  [...held, { ...first, act: 'say', what: 0 }],
  [
    { ...alone, act: 'post', person: 4, item: 9, risk: 2 },
    { ...alone, act: 'accept', person: 4, staff: 9, stale: false },
  ],
];

/** Where a run begins. */
const beginning = fc.oneof(
  { weight: 2, arbitrary: fc.constant<readonly Command[]>([]) },
  { weight: 3, arbitrary: closedYesterday },
  { weight: 5, arbitrary: fc.constantFrom(...states) },
);

export const script: fc.Arbitrary<Script> = fc.record({
  duties: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3), { minLength: 6, maxLength: 6 }),
  answers: fc.oneof(fc.constant(['sent' as const]), fc.array(answer, { minLength: 1, maxLength: 6 })),
  commands: fc
    .tuple(beginning, fc.array(command, { minLength: 8, maxLength: 50, size: 'max' }))
    .map(([before, then]) => [...before, ...then]),
});
