import fc from 'fast-check';
import { readHeader, readRow } from '@domain/warning/sheet';
import { clockText } from '@domain/time/shanghai';

const header = ['编号', '手机号', '姓名', '诈骗类型', '风险等级', '预警时间', '备注'];
const read = (cells: readonly string[], titles: readonly string[] = header) => {
  const fields = readHeader(titles);
  return fields.ok ? readRow(fields.value, cells, 'derived') : fields;
};
const row = (changed: Readonly<Record<number, string>> = {}) =>
  ['A1', '13800000001', '', '虚假征信', '高', '2026-05-28 14:03', 'x'].map((cell, i) => changed[i] ?? cell);

test('a row as people write it is a warning, its time in UTC+8', () => {
  expect(read(row())).toEqual({
    ok: true,
    value: {
      externalId: 'A1',
      phone: '13800000001',
      scamType: 'fakeCredit',
      risk: 'high',
      at: Date.parse('2026-05-28T14:03:00+08:00'),
    },
  });
});

test.each([
  ['a number with spaces and a country code', { 1: '+86 138-0000-0001' }],
  ['slashes and single digits', { 5: '2026/5/28 14:03:00' }],
  ['Chinese dates', { 5: '2026年5月28日 14:03' }],
  ['full-width digits of a Chinese keyboard', { 1: '１３８0000０００１', 5: '２０２６-05-28 14：03' }],
  ['codes for names', { 3: 'fakeCredit', 4: 'HIGH' }],
])('%s mean the same', (_, changed) => {
  expect(read(row(changed))).toEqual(read(row()));
});

test.each([
  ['phone', { 1: '1380000000' }],
  ['phone', { 1: '' }],
  ['scamType', { 3: '骗子' }],
  ['risk', { 4: '很高' }],
  ['at', { 5: '2026-02-29 12:00' }],
  ['at', { 5: '昨天' }],
  ['at', { 5: '2026-05-28 24:00' }],
  ['externalId', { 0: '=1+1' }],
  ['name', { 2: '很'.repeat(21) }],
])('a wrong %s is named', (field, changed) => {
  expect(read(row(changed))).toEqual({ ok: false, error: 'badInput', field });
});

test('a sheet without a needed column is refused by that column; a byte order mark hides none', () => {
  expect(readHeader(['手机号', '类型', '风险'])).toEqual({ ok: false, error: 'columnMissing', field: 'at' });
  expect(readHeader(['\uFEFF手机号', ' 类型 ', 'Risk', '时间'])).toMatchObject({ ok: true });
});

test('a row without a number gets the derived one', () => {
  expect(read(row({ 0: '' }))).toMatchObject({ ok: true, value: { externalId: 'derived' } });
});

test('29 February and the turn of the day in UTC are the days that people wrote', () => {
  const at = (text: string) => {
    const result = read(row({ 5: text }));
    return result.ok ? clockText(result.value.at) : result.field;
  };
  expect(at('2028-02-29 23:59')).toBe('2月29日 23:59');
  expect(at('2026-06-01 00:00')).toBe('6月1日 00:00');
  expect(at('2026-12-31 07:59')).toBe('12月31日 07:59');
});

test('no cell whatsoever makes a row throw', () => {
  const cells = fc.array(fc.string({ maxLength: 40, unit: 'binary' }), { maxLength: 9 });
  fc.assert(fc.property(cells, (any) => typeof read(any).ok === 'boolean'));
});
