import { findNumbers, type NumberKind } from '@domain/check/number/numbers';

const kinds = (pasted: string): NumberKind[] => findNumbers(pasted).map(({ kind }) => kind);

describe('a number in a text', () => {
  it.each<[string, NumberKind[]]>([
    ['来电 +00 110', ['fakePrefix']],
    ['来电 +00 0579 87110110', ['fakePrefix']],
    ['来电 +8696110', ['fakePrefix']],
    ['来电 +86 0579 110', ['fakePrefix']],
    ['来电 +86 138 0000 0000', ['mobile']],
    ['来电 0085291234567', ['foreign']],
    ['来电 +1 202 555 0100', ['foreign']],
    ['打 170 0000 0000 找我', ['virtualOperator']],
    ['打 13800000000 找我', ['mobile']],
    ['客服 400-000-0000', ['only400']],
    ['打 96110 或 110', ['antiFraudLine', 'emergency']],
    ['客服 95588', ['service']],
    ['打到 6222 0200 0000 0000 000', ['bankCard']],
    ['对公账户：33050167123400000012', ['account']],
    ['订单号 33050167123400000012', []],
    ['身份证 330784199001011234', []],
    ['一共 54321 元', []],
    ['１３８００００００００', ['mobile']],
    ['138\u200b0000\u200b0000', ['mobile']],
  ])('%s: %j', (pasted, expected) => {
    expect(kinds(pasted)).toEqual(expected);
  });

  it('is marked where it stands', () => {
    const pasted = '请打到６２２２０２０００００００００００００，谢谢';
    const [found] = findNumbers(pasted);
    expect(pasted.slice(found?.start, found?.end)).toBe('６２２２０２０００００００００００００');
  });
});
