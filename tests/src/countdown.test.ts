import { countdownText, spokenCountdown } from '../../src/components/countdown-text';

describe('the running clock', () => {
  it.each([
    [0, '00:00'],
    [1, '00:01'],
    [59_000, '00:59'],
    [60_000, '01:00'],
    [3_599_001, '1:00:00'],
    [3_600_000, '1:00:00'],
    [86_399_000, '23:59:59'],
  ])('draws %d ms as %s', (ms, text) => {
    expect(countdownText(ms)).toBe(text);
  });

  it('is read aloud by the minute, and says when time is up', () => {
    expect(spokenCountdown(61_000)).toBe('还剩 2 分钟');
    expect(spokenCountdown(59_000)).toBe('还剩不到 1 分钟');
    expect(spokenCountdown(-1)).toBe('已超时 1 分钟');
    expect(spokenCountdown(-61_000)).toBe('已超时 2 分钟');
  });
});
