import fc from 'fast-check';
import {
  afterAnswer,
  askAgainMs,
  isAllowed,
  mayAsk,
  mayTopUp,
  neverAsked,
  renewMs,
  topUpMs,
  wasAsked,
} from '@domain/message/ask';

const noon = Date.UTC(2026, 4, 28, 4);

test('who was never asked may be asked', () => {
  expect(wasAsked(neverAsked)).toBe(false);
  expect(mayAsk(neverAsked, noon)).toBe(true);
});

test('after a refusal nobody is asked for a day, and then once more', () => {
  const refused = afterAnswer(neverAsked, false, noon);
  expect(isAllowed(refused)).toBe(false);
  expect(mayAsk(refused, noon + 1)).toBe(false);
  expect(mayAsk(refused, noon + askAgainMs - 1)).toBe(false);
  expect(mayAsk(refused, noon + askAgainMs)).toBe(true);
});

test('a permission is good for one message, so it is asked for again a day later', () => {
  const allowed = afterAnswer(neverAsked, true, noon);
  expect(isAllowed(allowed)).toBe(true);
  expect(mayAsk(allowed, noon + 1)).toBe(false);
  expect(mayAsk(allowed, noon + renewMs)).toBe(true);
});

test('the last answer counts', () => {
  const changed = afterAnswer(afterAnswer(neverAsked, true, noon), false, noon + 1);
  expect(isAllowed(changed)).toBe(false);
  expect(isAllowed(afterAnswer(changed, true, noon + 2))).toBe(true);
});

test('a silent top-up waits six hours, whatever was refused meanwhile', () => {
  const allowed = afterAnswer(neverAsked, true, noon);
  expect(mayTopUp(allowed, noon + topUpMs - 1)).toBe(false);
  expect(mayTopUp(afterAnswer(allowed, false, noon + 5), noon + topUpMs)).toBe(true);
});

test('a clock that was set back silences nobody for long', () => {
  expect(mayAsk(afterAnswer(neverAsked, false, noon), noon - 1)).toBe(true);
});

test('however often a person refuses, they are asked at most once a day', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: askAgainMs }), { maxLength: 60 }), (waits) => {
      let now = noon;
      let permission = neverAsked;
      const asked: number[] = [];
      for (const wait of waits) {
        now += wait;
        if (!mayAsk(permission, now)) continue;
        asked.push(now);
        permission = afterAnswer(permission, false, now);
      }
      asked
        .slice(1)
        .forEach((at, index) => expect(at - (asked[index] ?? 0)).toBeGreaterThanOrEqual(askAgainMs));
    }),
  );
});
