import fc from 'fast-check';
import { mutants } from './mutants';
import { Broken } from './observer';
import { run } from './run';
import { script } from './script';
import { openStage, type Stage } from './world';

/** The runs in which the model must find a mistake; those of the model itself. */
const runs = Number(process.env.RUNS ?? 2_000);

interface Caught {
  readonly mutant: string;
  readonly runs: number;
  readonly broken: string;
}
const caught: Caught[] = [];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => {
  stage.close();
  const rows = caught.map((one) => `${one.mutant.padEnd(56)} ${String(one.runs).padStart(5)}  ${one.broken}`);
  process.stdout.write(`\n${'mutant'.padEnd(56)}  runs  the promise that it broke\n${rows.join('\n')}\n\n`);
});

test.each(Object.entries(mutants))(
  'the model catches: %s',
  async (name, mutant) => {
    let played = 0;
    const broken: string[] = [];
    const play = fc.asyncProperty(script, async (one) => {
      played += 1;
      try {
        await run(stage, one, mutant);
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
        broken.push(error.message);
        return false;
      }
      return true;
    });
    const found = await fc.check(play, { numRuns: runs, endOnFailure: true });
    caught.push({ mutant: name, runs: played, broken: broken[0] ?? 'none: not caught' });
    expect(found.failed).toBe(broken.length > 0);
    expect(broken).not.toEqual([]);
  },
  // A slow or busy machine may take ten times as long as a quiet one.
  120_000 + runs * 1_000,
);
