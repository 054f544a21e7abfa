import { parseCsv } from '@domain/warning/csv';

test('cells, lines and a BOM are read as Excel writes them', () => {
  expect(parseCsv('\uFEFF手机号,风险\r\n13800000001,高\r\n')).toEqual([
    { line: 1, cells: ['手机号', '风险'] },
    { line: 2, cells: ['13800000001', '高'] },
  ]);
});

test('an empty line is left out and the next row keeps the number of its line', () => {
  expect(parseCsv('a,b\n\n,\n1,2').map(({ line }) => line)).toEqual([1, 4]);
});

test('a quoted cell may hold separators, quotes and lines', () => {
  expect(parseCsv('a,b\n"x, ""y""\nz",2\n3,4')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x, "y"\nz', '2'] },
    { line: 4, cells: ['3', '4'] },
  ]);
});

test.each(['\t', ';', '，'])('cells may be parted by %j', (mark) => {
  expect(parseCsv(`a${mark}b\n1,5${mark}2`)[1]?.cells).toEqual(['1,5', '2']);
});

test('a quote that never ends, and a file of nothing, give what is there', () => {
  expect(parseCsv('a\n"x')).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, cells: ['x'] },
  ]);
  expect(parseCsv('')).toEqual([]);
});
