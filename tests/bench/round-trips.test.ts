import { percentile } from './figures';
import { depthBeforePush, type RoundTrip } from './round-trips';

const trip = (action: string, startedAt: number, endedAt: number): RoundTrip => ({
  action,
  startedAt,
  endedAt,
});

test('round trips made together count as one step, those made after them as the next', () => {
  const trips = [
    trip('database.insertDocument', 0, 10),
    trip('database.getDocument', 1, 11),
    trip('database.getDocument', 12, 20),
    trip('database.insertDocument', 21, 30),
    trip('wx.openApi', 31, 40),
  ];
  expect(depthBeforePush(trips)).toBe(3);
});

test('what comes back after the push, or starts after it, is not on its way', () => {
  const trips = [
    trip('database.insertDocument', 0, 10),
    trip('database.modifyDocument', 5, 30),
    trip('wx.openApi', 11, 20),
    trip('database.modifyDocument', 21, 30),
  ];
  expect(depthBeforePush(trips)).toBe(1);
});

test('a percentile is a sample, by nearest rank', () => {
  const samples = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(percentile(samples, 0.5)).toBe(50);
  expect(percentile(samples, 0.99)).toBe(99);
  expect(percentile([7], 0.99)).toBe(7);
});
