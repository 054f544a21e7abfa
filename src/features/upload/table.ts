import { scamTypeName } from '@domain/scam/type';
import { shanghai } from '@domain/time/shanghai';
import { type CsvRow, parseCsv } from '@domain/warning/csv';
import type { UploadedRow } from '@domain/warning/upload';

/** A file, cut into rows. */
export interface Table {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** A row with what was answered about it. */
export interface AnsweredRow extends UploadedRow {
  readonly line: number;
}

/** What the action takes of a row at most; columns of other systems may be longer, and are not read. */
const mostColumns = 30;
const longestCell = 100;
const fit = (cells: readonly string[]): string[] =>
  cells.slice(0, mostColumns).map((cell) => cell.slice(0, longestCell));

/** The rows of a sheet's cells, numbered as Excel shows them; empty ones are left out. */
const numbered = (sheet: readonly (readonly string[])[]): CsvRow[] =>
  sheet
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));

/** The table of a CSV file's text, or of a sheet's cells; null when there is nothing under its header. */
export function tableOf(name: string, content: string | readonly (readonly string[])[]): Table | null {
  const all = typeof content === 'string' ? parseCsv(content) : numbered(content);
  const [header, ...rows] = all.map(({ line, cells }) => ({ line, cells: fit(cells) }));
  return header === undefined || rows.length === 0 ? null : { name, header: header.cells, rows };
}

/** Rows of one call: its answer comes within a second or two [default]. */
const rowsPerCall = 100;

/** The rows in the parts in which they are sent. */
export const partsOf = ({ rows }: Table): readonly (readonly CsvRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / rowsPerCall) }, (_none, i) =>
    rows.slice(i * rowsPerCall, (i + 1) * rowsPerCall),
  );

/** A file to fill in: the header and one line that shows how. The BOM is for Excel. */
export const templateText = (now: number): string =>
  [
    '\uFEFF手机号,姓名,诈骗类型,风险,时间,村社代码,编号',
    `13800000000,示例请删除,${scamTypeName.brushing},高,${shanghai(now).format('YYYY-MM-DD HH:mm')},,`,
    '',
  ].join('\r\n');
