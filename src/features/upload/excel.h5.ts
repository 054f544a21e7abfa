import { shanghai } from '@domain/time/shanghai';
import type { ExcelReader } from './excel';

const shanghaiOffsetMs = 8 * 60 * 60 * 1000;

/** A date cell holds what stands on the clock, without a zone; the reader gives it as if it were UTC. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return shanghai(cell.getTime() - shanghaiOffsetMs).format('YYYY-MM-DD HH:mm:ss');
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

/** See excel.ts. Loaded when the first Excel file is picked. */
export const readExcel: ExcelReader | null = async (bytes) => {
  const { readSheet } = await import('read-excel-file/universal');
  try {
    return (await readSheet(bytes)).map((row) => row.map(textOf));
  } catch {
    return null;
  }
};
