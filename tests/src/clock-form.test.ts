import { builtInClocks, clocksOf } from '@domain/task/clocks';
import { differences, readTable, textsOf } from '../../src/features/clocks/form';
import { minuteOf, waitOf, waitText } from '../../src/features/clocks/wait-text';

const table = structuredClone({
  risks: builtInClocks.risks,
  quiet: builtInClocks.quiet,
  revisit: clocksOf(builtInClocks, 'revisit'),
}) as never;

test.each([
  ['1 分 30 秒', 90_000],
  ['90秒', 90_000],
  ['2小时', 7_200_000],
  ['24 小时', 86_400_000],
  ['5 分钟', 300_000],
  ['5', 300_000],
  ['168 小时', 604_800_000],
])('a wait may be written as %s', (text, ms) => {
  expect(waitOf(text)).toBe(ms);
  expect(waitOf(waitText(ms))).toBe(ms);
});

test.each(['', '马上', '1 天', '-5', '5 分 5'])('%p is no wait', (text) => {
  expect(waitOf(text)).toBeNull();
});

test('a time of the day is one of 24 hours', () => {
  expect([minuteOf('22:00'), minuteOf('7：05'), minuteOf('24:00'), minuteOf('22')]).toEqual([
    1320,
    425,
    null,
    null,
  ]);
});

test('a table that is written out and read back is the same, without a mistake or a difference', () => {
  const texts = textsOf(table);
  expect(readTable(table, texts)).toEqual({ table, errors: {} });
  expect(differences(table, texts)).toEqual([]);
});

test('what differs is said before it is published, and a mistake stands at its field', () => {
  const first = 'risks.critical.rungs.0.waitMs';
  const edited = { ...textsOf(table), [first]: '3 分', 'quiet.risks': '' };
  expect(differences(table, edited)).toEqual([
    '紧急·等民警受理：1 分 → 3 分',
    '夜间不打扰：22:00–07:00（中） → 不设',
  ]);
  expect(readTable(table, edited).errors).toEqual({ [first]: '风险更高的不能比风险低的更慢。' });
  expect(readTable(table, { ...edited, [first]: '很快' }).errors[first]).toMatch(/^没看懂/);
});

test('the row of revisits may wait a week, and says what changed', () => {
  const outcome = 'revisit.outcomeMs';
  const edited = { ...textsOf(table), [outcome]: '168 小时' };
  expect(readTable(table, edited).errors).toEqual({});
  expect(differences(table, edited)).toEqual(['回访·联系后多久要有结果：72 小时 → 168 小时']);
  expect(readTable(table, { ...edited, [outcome]: '169 小时' }).errors[outcome]).toMatch(/7 天/);
});
