import { createReadStream } from 'node:fs';

/** Cuts a stream of text into the records of a CSV file (RFC 4180): quotes, line breaks in quotes, a BOM. */
async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let closing = false;
  let first = true;
  for await (const chunk of chunks) {
    for (const mark of chunk) {
      if (first && mark === '\uFEFF') continue;
      first = false;
      if (closing) {
        closing = false;
        if (mark === '"') {
          cell += mark;
          continue;
        }
        quoted = false;
      }
      if (quoted) {
        if (mark === '"') closing = true;
        else cell += mark;
      } else if (mark === '"' && cell === '') quoted = true;
      else if (mark === ',') {
        cells.push(cell);
        cell = '';
      } else if (mark === '\n') {
        yield [...cells, cell];
        [cells, cell] = [[], ''];
      } else if (mark !== '\r') cell += mark;
    }
  }
  if (cell !== '' || cells.length > 0) yield [...cells, cell];
}

export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

/** The texts of a file with their labels, one at a time; says which column is missing. */
export async function* readTexts(file: string): AsyncGenerator<LabelledText> {
  const stream = createReadStream(file, { encoding: 'utf8' });
  let columns: { readonly text: number; readonly label: number } | undefined;
  for await (const cells of recordsOf(stream)) {
    if (columns === undefined) {
      columns = { text: cells.indexOf('text'), label: cells.indexOf('label') };
      const missing = (['text', 'label'] as const).filter((name) => columns?.[name] === -1);
      if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(' and no column ')}`);
      continue;
    }
    const [text, label] = [cells[columns.text] ?? '', (cells[columns.label] ?? '').trim()];
    if (text.trim() !== '' && label !== '') yield { text, label };
  }
  if (columns === undefined)
    throw new Error(`${file} is empty: its first line must name the columns text and label`);
}
