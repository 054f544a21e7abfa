import { check } from '@domain/check/check';
import { markedText, ranked } from '@domain/check/marks';

const text = '我是派出所的，您名下的卡涉嫌洗钱，请把钱转到安全账户，马上办。';

const shown = (pasted: string) => {
  const signs = ranked(check(pasted));
  return { signs, parts: markedText(pasted, signs) };
};

describe('a marked text', () => {
  it('is the pasted text, cut but not changed', () => {
    expect(
      shown(text)
        .parts.flat()
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('numbers each mark as the list of signs does, the graver first', () => {
    const { signs, parts } = shown(text);
    const mark = parts.flat().find((piece) => piece.text.includes('安全账户'));
    expect(signs[(mark?.sign ?? 0) - 1]?.sign.id).toBe('safeAccount');
    const gravity = signs.map(({ sign }) => sign.gravity);
    expect(gravity).toEqual([...gravity].sort());
  });

  it('shows of a long text what stands around the marks', () => {
    const { parts } = shown(`${'今天天气很好。'.repeat(200)}${text}`);
    const pieces = parts.flat().map((piece) => piece.text);
    expect(pieces.join('')).toContain('安全账户');
    expect(pieces.join('').length).toBeLessThan(200);
  });
});
