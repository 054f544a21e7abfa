import { check } from '@domain/check/check';
import { readUnseen } from '../../../scripts/train-check/unseen';

const unseen = readUnseen().map((example) => ({ ...example, answer: check(example.text) }));
const held = unseen.filter(({ from }) => from === 'held');

const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;

// The figures of the day are in docs/benchmarks.md; below these the model has become worse.
describe('whole texts that nothing was learnt from', () => {
  it('are told: three scams in four, and of the others hardly a warning', () => {
    const scams = held.filter(({ kind }) => kind !== undefined);
    const harmless = held.filter(({ kind }) => kind === undefined);
    const hits = scams.filter(({ answer }) => answer.verdict === 'scamLike');
    expect(share(hits, scams)).toBeGreaterThanOrEqual(0.75);
    expect(
      share(
        hits.filter(({ kind, answer }) => answer.kind === kind),
        hits,
      ),
    ).toBeGreaterThanOrEqual(0.8);
    const alarms = harmless.filter(({ answer }) => answer.verdict === 'scamLike');
    expect(alarms.length).toBeLessThanOrEqual(3);
  });

  it('are told in English, too: nine scams in ten, and hardly a warning or a doubt about the others', () => {
    const english = unseen.filter(({ from }) => from === 'held, English');
    const scams = english.filter(({ kind }) => kind !== undefined);
    const harmless = english.filter(({ kind }) => kind === undefined);
    expect(scams.length).toBeGreaterThanOrEqual(80);
    expect(harmless.length).toBeGreaterThanOrEqual(80);
    const hits = scams.filter(({ answer }) => answer.verdict === 'scamLike');
    expect(share(hits, scams)).toBeGreaterThanOrEqual(0.9);
    const right = hits.filter(({ kind, answer }) => answer.kind === kind);
    expect(share(right, hits)).toBeGreaterThanOrEqual(0.8);
    const count = (verdict: string): number =>
      harmless.filter(({ answer }) => answer.verdict === verdict).length;
    expect(count('scamLike')).toBeLessThanOrEqual(1);
    expect(share(Array.from({ length: count('unsure') }), harmless)).toBeLessThanOrEqual(0.1);
  });

  it('leave no kind out: of each at least every second text is seen', () => {
    const kinds = [...new Set(held.flatMap(({ kind }) => (kind === undefined ? [] : [kind])))];
    expect(kinds).toHaveLength(15);
    for (const kind of kinds) {
      const some = held.filter((each) => each.kind === kind);
      const hits = some.filter(({ answer }) => answer.verdict === 'scamLike');
      expect([kind, share(hits, some) >= 0.5]).toEqual([kind, true]);
    }
  });

  it('are never called harmless when they are a whole conversation with a scammer', () => {
    const practices = unseen.filter(({ from }) => from === 'practice');
    expect(practices.length).toBeGreaterThanOrEqual(26);
    for (const { kind, answer } of practices) {
      expect([kind, ['scamLike', 'unsure'].includes(answer.verdict)]).toEqual([kind, true]);
    }
  });
});

it.each(['held', 'held, English'])(
  'answers 2,000 characters of %s in less than 50 ms of one core',
  (name) => {
    const text = unseen
      .filter(({ from }) => from === name)
      .map((each) => each.text)
      .join('，')
      .slice(0, 2000);
    check(text);
    const times = Array.from({ length: 9 }, () => {
      const { user } = process.cpuUsage();
      check(text);
      return (process.cpuUsage().user - user) / 1000;
    });
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(50);
  },
);
