import { mistakesIn } from '@domain/clocks/rules';
import { builtInClocks, type Clocks, type DispatchedRisk } from '@domain/task/clocks';
import { hourMs, minuteMs, secondMs } from '@domain/time/shanghai';

const edited = (risk: DispatchedRisk, fields: Partial<Clocks>) => ({
  ...builtInClocks,
  risks: { ...builtInClocks.risks, [risk]: { ...builtInClocks.risks[risk], ...fields } },
});
/** The ladder of a risk with other waits; the roles stay. */
const waiting = (risk: DispatchedRisk, ...waitsMs: number[]) => ({
  rungs: builtInClocks.risks[risk].rungs.map((rung, at) => ({ ...rung, waitMs: waitsMs[at] ?? rung.waitMs })),
});

test('the built-in table has no mistake', () => {
  expect(mistakesIn(builtInClocks)).toEqual([]);
});

test('a wait is half a minute at the least and a day at the most, named by its field', () => {
  const field = 'risks.medium.rungs.1.waitMs';
  const wait = (ms: number) => mistakesIn(edited('medium', waiting('medium', 300 * secondMs, ms)));
  expect(wait(29 * secondMs)).toContainEqual({ field, kind: 'range' });
  expect(wait(24 * hourMs)).toEqual([]);
  expect(wait(24 * hourMs + 1)).toEqual([{ field, kind: 'range' }]);
  expect(mistakesIn(edited('critical', waiting('critical', 30 * secondMs)))).toEqual([]);
});

test('a ladder ends at the desk, so that no task is ever asked of nobody', () => {
  const [first] = builtInClocks.risks.high.rungs;
  const lastIsDesk = { field: 'risks.high.rungs', kind: 'lastIsDesk' };
  expect(mistakesIn(edited('high', { rungs: [] }))).toContainEqual(lastIsDesk);
  expect(mistakesIn(edited('high', { rungs: first ? [first] : [] }))).toContainEqual(lastIsDesk);
});

test('nobody has to be reached later than the outcome is due', () => {
  expect(mistakesIn(edited('medium', { firstContactMs: 24 * hourMs }))).toEqual([]);
  expect(mistakesIn(edited('medium', { outcomeMs: 121 * minuteMs, firstContactMs: 122 * minuteMs }))).toEqual(
    [{ field: 'risks.medium.firstContactMs', kind: 'contactAfterOutcome' }],
  );
});

test.each([
  ['rungs.0.waitMs', waiting('critical', 121 * secondMs)],
  ['rungs.1.waitMs', waiting('critical', 120 * secondMs, 121 * secondMs)],
  ['firstContactMs', { firstContactMs: 16 * minuteMs }],
  ['outcomeMs', { outcomeMs: 121 * minuteMs }],
  ['residentSmsMs', { residentSmsMs: 61 * secondMs }],
  ['unregisteredVoiceMs', { unregisteredVoiceMs: null }],
])('what is critical is never slower than what is high: %s', (field, fields) => {
  expect(mistakesIn(edited('critical', fields))).toEqual([
    { field: `risks.critical.${field}`, kind: 'slower' },
  ]);
});

test('a call is within the same bounds, and may be left out', () => {
  const called = (residentVoiceMs: number | null) => mistakesIn(edited('critical', { residentVoiceMs }));
  expect(called(null)).toEqual([]);
  expect(called(30 * secondMs)).toEqual([]);
  expect(called(29 * secondMs)).toEqual([{ field: 'risks.critical.residentVoiceMs', kind: 'range' }]);
});

test.each([
  ['a whole night', { fromMinute: 19 * 60, toMinute: 7 * 60 }, []],
  ['a minute more', { fromMinute: 19 * 60, toMinute: 7 * 60 + 1 }, ['quiet.toMinute']],
  ['the same minute twice', { fromMinute: 60, toMinute: 60 }, ['quiet.toMinute']],
  ['the same minute twice, for nobody', { fromMinute: 60, toMinute: 60, risks: [] }, []],
  ['an afternoon nap', { fromMinute: 12 * 60, toMinute: 14 * 60, risks: ['high', 'medium'] as const }, []],
  ['high asleep while medium is awake', { risks: ['high'] as const }, ['quiet.risks']],
])('quiet hours last half a day at the most: %s', (_name, fields, wrong) => {
  const quiet = { ...builtInClocks.quiet, ...fields };
  expect(mistakesIn({ ...builtInClocks, quiet }).map(({ field }) => field)).toEqual(wrong);
});

test('a ladder with more rungs does not ask the desk later', () => {
  const { rungs } = builtInClocks.risks.critical;
  const [officers] = rungs;
  if (!officers) throw new Error('no first rung');
  const longer = [officers, officers, officers, officers, ...rungs];
  expect(mistakesIn(edited('critical', { rungs: longer }))).toEqual([
    { field: 'risks.critical.rungs', kind: 'slower' },
  ]);
});
