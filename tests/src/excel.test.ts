import { readHeader, readRow } from '@domain/warning/sheet';
import { tableOf } from '../../src/features/upload/table';
import { readExcel } from '../../src/features/upload/excel.h5';
import { excelOf } from '../support/excel';

const header = ['手机号', '姓名', '诈骗类型', '风险', '时间'];
const read = async (bytes: ArrayBuffer) => (readExcel ? readExcel(bytes) : null);

test('an Excel sheet is read as people see it: numbers whole, times as Beijing time, empty rows left out', async () => {
  const clock = new Date(Date.UTC(2026, 4, 28, 14, 3));
  const cells = await read(
    excelOf([header, [13_800_000_001, '张三', '刷单返利', '高', clock], [], ['13800000002', '', '', '', '']]),
  );
  const table = tableOf('sheet.xlsx', cells ?? '');
  expect(table?.rows.map(({ line }) => line)).toEqual([2, 4]);
  const fields = readHeader(table?.header ?? []);
  if (!fields.ok) throw new Error(fields.field);
  expect(readRow(fields.value, table?.rows[0]?.cells ?? [], 'row-1')).toEqual({
    ok: true,
    value: {
      externalId: 'row-1',
      phone: '13800000001',
      name: '张三',
      scamType: 'brushing',
      risk: 'high',
      at: Date.UTC(2026, 4, 28, 6, 3),
    },
  });
});

test('what is no Excel file is said to be none', async () => {
  const text = new TextEncoder().encode('手机号,风险\n');
  expect(await read(text.buffer)).toBeNull();
  expect(await read(excelOf([]).slice(0, 60))).toBeNull();
});
