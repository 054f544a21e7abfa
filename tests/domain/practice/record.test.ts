import { afterPractice, dueAt, practiceList, type Practised } from '@domain/practice/record';
import { overallScore, scoreOf } from '@domain/practice/score';
import { scamTypes } from '@domain/scam/type';
import { dayMs, hourMs } from '@domain/time/shanghai';

/** 20:00 in Yongkang. */
const evening = Date.parse('2026-03-01T20:00:00+08:00');
const midnightAfter = (days: number) => Date.parse('2026-03-01T00:00:00+08:00') + days * dayMs;

const practised = (over: Partial<Practised> = {}): Practised => ({
  kind: 'sawThrough',
  score: 100,
  times: 1,
  repeated: 0,
  since: evening,
  ...over,
});
const seenThrough = (atMs: number) => ({ kind: 'sawThrough', score: 90, atMs }) as const;

describe('when a practice is due again', () => {
  it('is on the 14th and the 28th day after the first time, then every 28 days', () => {
    const first = afterPractice(undefined, seenThrough(evening));
    expect(dueAt(first)).toBe(midnightAfter(14));
    const second = afterPractice(first, seenThrough(midnightAfter(14) + hourMs));
    expect(dueAt(second)).toBe(midnightAfter(28));
    const third = afterPractice(second, seenThrough(midnightAfter(28)));
    expect(dueAt(third)).toBe(midnightAfter(56));
    const fourth = afterPractice(third, seenThrough(midnightAfter(56)));
    expect(dueAt(fourth)).toBe(midnightAfter(84));
  });

  it('is not moved by practising early and seeing through it', () => {
    const early = afterPractice(practised(), seenThrough(midnightAfter(14) - 1));
    expect(dueAt(early)).toBe(midnightAfter(14));
    expect(early).toMatchObject({ score: 90, times: 2 });
  });

  it.each(['nearly', 'fellForIt'] as const)('starts over after %s, whenever that was', (kind) => {
    const before = practised({ repeated: 2, times: 5 });
    const after = afterPractice(before, { kind, score: 10, atMs: midnightAfter(3) });
    expect(after).toEqual({ kind, score: 10, times: 6, repeated: 0, since: midnightAfter(3) });
    expect(dueAt(after)).toBe(midnightAfter(17));
  });

  it('counts from the day on which a late repetition was done', () => {
    const late = afterPractice(practised(), seenThrough(midnightAfter(40)));
    expect(dueAt(late)).toBe(midnightAfter(54));
  });
});

describe('the list', () => {
  it('of a newcomer is all scams, the commonest first', () => {
    expect(practiceList({}, evening).map(({ type, standing }) => [type, standing])).toEqual(
      scamTypes.map((type) => [type, 'new']),
    );
  });

  it('begins with what is due, the longest overdue first, and ends with what is not due yet', () => {
    const record = {
      brushing: practised(),
      loan: practised({ since: evening - 3 * dayMs }),
      romance: practised({ since: evening - 5 * dayMs }),
      other: practised({ since: evening - dayMs }),
    };
    const list = practiceList(record, midnightAfter(11));
    expect(list.slice(0, 2).map(({ type, standing }) => [type, standing])).toEqual([
      ['romance', 'due'],
      ['loan', 'due'],
    ]);
    expect(list[2]).toMatchObject({ type: 'fakeCustomerService', standing: 'new' });
    expect(list.slice(-2).map(({ type, standing }) => [type, standing])).toEqual([
      ['other', 'done'],
      ['brushing', 'done'],
    ]);
    expect(list).toHaveLength(scamTypes.length);
  });

  it('has nothing due when the phone’s clock went back', () => {
    const list = practiceList({ loan: practised() }, evening - 30 * dayMs);
    expect(list.filter(({ standing }) => standing === 'due')).toEqual([]);
  });
});

describe('the score', () => {
  it('falls with each answer that goes deeper, and stays above every worse ending', () => {
    expect([0, 1, 2, 3, 6].map((risky) => scoreOf('sawThrough', risky))).toEqual([100, 90, 80, 70, 70]);
    expect([1, 2, 3].map((risky) => scoreOf('nearly', risky))).toEqual([50, 40, 40]);
    expect([1, 2, 5].map((risky) => scoreOf('fellForIt', risky))).toEqual([10, 0, 0]);
  });

  it('overall is the mean of what was practised', () => {
    expect(overallScore([])).toBeNull();
    expect(overallScore([100, 45, 0])).toBe(48);
  });
});
