/** A row of a file with the line on which it starts, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What parts the cells: whichever the first line has most of. Excel copies tabs, some systems write semicolons. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/\r?\n|$/));
  const counted = [',', '\t', ';', '，'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** A quoted cell that starts at `at`; a quote in it is written twice. The last one may lack its end. */
function quoted(text: string, at: number): { readonly cell: string; readonly next: number } {
  let cell = '';
  let i = at + 1;
  while (i < text.length) {
    if (text[i] !== '"') cell += text[i];
    else if (text[i + 1] === '"') cell += text[++i] ?? '';
    else return { cell, next: i + 1 };
    i += 1;
  }
  return { cell, next: i };
}

/** Cuts a CSV file (RFC 4180, with or without a BOM) into rows of cells. Empty lines are left out, lines keep their number. */
export function parseCsv(file: string): CsvRow[] {
  const text = file.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let startedOn = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: startedOn, cells });
    [cells, cell] = [[], ''];
  };
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i] ?? '';
    if (mark === '"' && cell.trim() === '') {
      const inner = quoted(text, i);
      cell = inner.cell;
      line += cell.split('\n').length - 1;
      i = inner.next - 1;
    } else if (mark === separator) {
      cells.push(cell);
      cell = '';
    } else if (mark === '\n') {
      endRow();
      line += 1;
      startedOn = line;
    } else if (mark !== '\r') cell += mark;
  }
  endRow();
  return rows;
}
