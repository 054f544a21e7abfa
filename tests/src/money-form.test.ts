import { fromShanghai } from '@domain/time/shanghai';
import { emptyDraft, readDraft } from '../../src/features/task/money/draft';
import { whenOf } from '../../src/features/task/money/when';
import { fenOf, yuanText } from '@domain/stop-payment/amount';

const at = (...parts: number[]) => fromShanghai(parts) ?? NaN;
const now = at(2026, 5, 28, 0, 20);

test.each([
  ['12500', 1_250_000],
  ['12,500.5 元', 1_250_050],
  ['0.29', 29],
  ['3万', 3_000_000],
  ['1.25万', 1_250_000],
])('%s is %i 分', (text, fen) => {
  expect(fenOf(text)).toBe(fen);
});

test.each(['', '一万', '1.234', '-5', '1e5', '12.5.5'])('%j is no amount', (text) => {
  expect(fenOf(text)).toBeNull();
});

test.each([
  [1_250_000, '12,500 元'],
  [123_456_705, '1,234,567.05 元'],
  [29, '0.29 元'],
])('%i 分 is read as %s', (fen, text) => {
  expect(yuanText(fen)).toBe(text);
});

test.each([
  ['00:05', at(2026, 5, 28, 0, 5)],
  ['23：40', at(2026, 5, 27, 23, 40)],
  ['5月26日 9:05', at(2026, 5, 26, 9, 5)],
  ['12-31 21:00', at(2025, 12, 31, 21, 0)],
])('at 00:20 on 28 May, %s was the last such moment', (text, expected) => {
  expect(whenOf(text, now)).toBe(expected);
});

test.each(['', '9点', '24:10', '2月30日 10:00'])('%j is no time', (text) => {
  expect(whenOf(text, now)).toBeNull();
});

test('every field that is missing is named, and a whole form becomes the input', () => {
  expect(Object.keys(readDraft(emptyDraft, now).errors)).toEqual([
    'account',
    'accountName',
    'bank',
    'amount',
    'when',
  ]);
  const draft = {
    account: '6222 0200-0000 0007',
    accountName: '赵某某',
    bank: '工商银行',
    amount: '1.25万',
    when: '00:05',
  };
  const { errors, fields } = readDraft(draft, now);
  expect(errors).toEqual({});
  expect(fields).toMatchObject({ amountFen: 1_250_000, transferredAt: at(2026, 5, 28, 0, 5) });
});
