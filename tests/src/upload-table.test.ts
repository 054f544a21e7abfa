import { readHeader, readRow } from '@domain/warning/sheet';
import { partsOf, tableOf, templateText } from '../../src/features/upload/table';

const now = Date.UTC(2026, 4, 28, 6, 3);

test('the template is read as a sheet with one good warning', () => {
  const table = tableOf('template.csv', templateText(now));
  const fields = readHeader(table?.header ?? []);
  if (!fields.ok) throw new Error(fields.field);
  expect(readRow(fields.value, table?.rows[0]?.cells ?? [], 'row-1')).toMatchObject({
    ok: true,
    value: { phone: '13800000000', scamType: 'brushing', risk: 'high', at: now },
  });
});

test('a long sheet goes in parts that keep their lines', () => {
  const lines = Array.from({ length: 250 }, (_none, i) => `1380000${1000 + i}`);
  const table = tableOf('long.csv', ['手机号', ...lines].join('\n'));
  if (table === null) throw new Error('not read');
  const parts = partsOf(table);
  expect(parts.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(parts[2]?.at(-1)?.line).toBe(251);
});

test('a header alone is no table', () => {
  expect(tableOf('empty.csv', '手机号,风险\n')).toBeNull();
});

test('cells and columns that the action would refuse as a whole are cut', () => {
  const wide = Array.from({ length: 40 }, () => 'x'.repeat(150)).join(',');
  const row = tableOf('wide.csv', `${wide}\n${wide}`)?.rows[0]?.cells ?? [];
  expect([row.length, row[0]?.length]).toEqual([30, 100]);
});
