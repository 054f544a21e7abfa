import fc from 'fast-check';
import { run } from './run';
import { script } from './script';
import { openStage, type Stage } from './world';

/** A few, unless more are asked for: `npm run test:model`; `RUNS=50000 npm run test:model` for a night. */
const runs = Number(process.env.RUNS ?? 150);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test(
  `no promise is broken, whatever is killed, lost, late or interleaved: ${runs} runs`,
  async () => {
    const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };
    await fc.assert(
      fc.asyncProperty(script, async (one) => void (await run(stage, one))),
      { numRuns: runs, ...seed },
    );
  },
  // A slow or busy machine may take ten times as long as a quiet one.
  120_000 + runs * 1_000,
);
