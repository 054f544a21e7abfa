import { isLate, isNewest, ringAt, riskOnArrival } from '@domain/warning/event-time';

const at = (text: string) => Date.parse(`${text}+08:00`);
const dayMs = 86_400_000;

test('a warning is late after 24 hours, not at them; a clock that runs ahead makes none late', () => {
  expect(isLate(0, dayMs)).toBe(false);
  expect(isLate(0, dayMs + 1)).toBe(true);
  expect(isLate(dayMs, 0)).toBe(false);
});

test.each([
  ['critical', 'medium'],
  ['high', 'medium'],
  ['medium', 'medium'],
  ['low', 'low'],
] as const)('a late %s runs as %s; one in time as it is', (risk, late) => {
  expect(riskOnArrival(risk, true)).toBe(late);
  expect(riskOnArrival(risk, false)).toBe(risk);
});

test.each([
  ['the evening', '2026-05-28T21:59:59', '2026-05-28T21:59:59'],
  ['ten at night', '2026-05-28T22:00:00', '2026-05-29T08:00:00'],
  ['15:59 UTC', '2026-05-28T23:59:00', '2026-05-29T08:00:00'],
  ['16:00 UTC, the next day here', '2026-05-29T00:00:00', '2026-05-29T08:00:00'],
  ['a month’s end', '2026-05-31T23:00:00', '2026-06-01T08:00:00'],
  ['29 February', '2028-02-29T22:30:00', '2028-03-01T08:00:00'],
  ['eight in the morning', '2026-05-29T08:00:00', '2026-05-29T08:00:00'],
])('a late warning that comes in %s rings at the right time', (_, came, rings) => {
  expect(ringAt(at(came), true)).toBe(at(rings));
  expect(ringAt(at(came), false)).toBe(at(came));
});

test('only the newest by the sources’ own time says what the scam is', () => {
  expect(isNewest(5, [])).toBe(true);
  expect(isNewest(5, [{ at: 5 }, { at: 3 }])).toBe(true);
  expect(isNewest(4, [{ at: 5 }])).toBe(false);
});
