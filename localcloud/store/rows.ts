import type { Collection, IdCell, Row } from './collection';
import type { Bound, Condition } from './conditions';
import { type Cell, prepare, type Sqlite, type Statement } from './database';
import type { KeyRange } from './ranges';
import type { Access } from './plan';

type IdCells = readonly [seq: number, doc: string, id: IdCell];
const MAX_PAGE = 500;

/** Reads candidates page by page, so that a reader that has enough stops early. */
export class RowReader {
  private readonly statements = new Map<string, Statement<readonly Cell[]>>();

  constructor(private readonly db: Sqlite) {}

  /** Candidates in the order of the access; a document may come twice when an index holds arrays. */
  *read(collection: Collection, access: Access, wanted: number): Generator<Row> {
    if (access.kind === 'ids') yield* this.readIds(collection, access.cells);
    else if (access.kind === 'primary') yield* this.readPrimary(collection, access, wanted);
    else if (access.kind === 'scan') yield* this.readAll(collection, wanted);
    else if (access.kind === 'union') {
      for (const part of access.parts) yield* this.read(collection, part, wanted);
    } else {
      for (const range of access.ranges) yield* this.readRange(collection, access, { range, wanted });
    }
  }

  /** One range of an index, in the order of the index or backwards. */
  *readRange(
    collection: Collection,
    access: Extract<Access, { kind: 'index' }>,
    { range, wanted }: { readonly range: KeyRange; readonly wanted: number },
  ): Generator<Row> {
    const [beyond, within, way] = access.reverse ? ['<', '>=', 'DESC'] : ['>', '<', 'ASC'];
    const part = `FROM ${access.index.table} e JOIN ${collection.table} d ON d.seq = e.seq
      WHERE (e.key, e.seq) ${beyond} (?, ?) AND e.key ${within} ? ORDER BY e.key ${way}, e.seq ${way} LIMIT ?`;
    const page = this.statement<readonly [number, string]>(`SELECT e.seq, d.doc ${part}`);
    // Keys are dear to fetch: only the last one of a full page is asked for.
    const last = this.statement<readonly [Buffer, number]>(`SELECT e.key, e.seq ${part} OFFSET ?`);
    const [start, end] = access.reverse ? [range.to, range.from] : [range.from, range.to];
    let key = start;
    let seq = -1;
    for (const size of pages(wanted)) {
      const rows = page.all([key, seq, end, size]);
      for (const [rowSeq, text] of rows) yield { seq: rowSeq, text };
      const reached = rows.length < size ? undefined : last.get([key, seq, end, 1, size - 1]);
      if (!reached) return;
      [key, seq] = reached;
    }
  }

  /** How many entries a range holds. */
  count(access: Extract<Access, { kind: 'index' }>): number {
    const statement = this.statement<readonly [number]>(
      `SELECT count(*) FROM ${access.index.table} WHERE key >= ? AND key < ?`,
    );
    return access.ranges.reduce((sum, { from, to }) => sum + (statement.get([from, to])?.[0] ?? 0), 0);
  }

  countAll(collection: Collection): number {
    return this.statement<readonly [number]>(`SELECT count(*) FROM ${collection.table}`).get([])?.[0] ?? 0;
  }

  private *readIds(collection: Collection, cells: readonly IdCell[]): Generator<Row> {
    for (const cell of cells) {
      const row = collection.read(cell);
      if (row) yield row;
    }
  }

  private *readAll(collection: Collection, wanted: number): Generator<Row> {
    const statement = this.statement<readonly [number, string]>(
      `SELECT seq, doc FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ?`,
    );
    let after = 0;
    for (const size of pages(wanted)) {
      const rows = statement.all([after, size]);
      for (const [seq, text] of rows) yield { seq, text };
      if (rows.length < size) return;
      after = rows.at(-1)?.[0] ?? after;
    }
  }

  private *readPrimary(
    collection: Collection,
    access: { readonly condition: Condition; readonly reverse: boolean },
    wanted: number,
  ): Generator<Row> {
    const { least, most } = idBounds(access.condition);
    const [far, way] = access.reverse ? ['>=', 'DESC'] : ['<=', 'ASC'];
    const near = (strict: boolean) => (access.reverse ? '<' : '>') + (strict ? '' : '=');
    const select = `SELECT seq, doc, id FROM ${collection.table} WHERE id `;
    let [start, strict] = access.reverse ? [most, false] : [least, false];
    const end = access.reverse ? least : most;
    for (const size of pages(wanted)) {
      const sql = `${select}${near(strict)} ? AND id ${far} ? ORDER BY id ${way} LIMIT ?`;
      const rows = this.statement<IdCells>(sql).all([start, end, size]);
      for (const [seq, text] of rows) yield { seq, text };
      const last = rows.at(-1);
      if (!last || rows.length < size) return;
      [start, strict] = [last[2], true];
    }
  }

  private statement<Cells extends readonly Cell[]>(sql: string): Statement<Cells> {
    let statement = this.statements.get(sql);
    if (!statement) this.statements.set(sql, (statement = prepare(this.db, sql)));
    return statement as Statement<Cells>;
  }
}

/** Page sizes: what is wanted at first, then more and more, as it seems that few candidates match. */
function* pages(wanted: number): Generator<number> {
  let size = Math.min(wanted, MAX_PAGE);
  while (true) {
    yield size;
    size = Math.min(size * 4, MAX_PAGE);
  }
}

const LEAST_NUMBER = -Infinity;
const LEAST_TEXT = '';
const LEAST_BYTES = Buffer.alloc(0);
const MOST_BYTES = Buffer.from([0xff]);

/** Ids compare in SQLite as numbers < texts < bytes. Wider than asked is fine: every candidate is tested. */
function idBounds(condition: Condition): { least: IdCell; most: IdCell } {
  const value = (bound: Bound | undefined) => {
    const kind = typeof bound?.value;
    return kind === 'string' || kind === 'number' ? (bound?.value as string | number) : undefined;
  };
  const [lower, upper] = [value(condition.lower), value(condition.upper)];
  const kind = typeof (lower ?? upper);
  if (kind === 'number') return { least: lower ?? LEAST_NUMBER, most: upper ?? LEAST_TEXT };
  if (kind === 'string') return { least: lower ?? LEAST_TEXT, most: upper ?? LEAST_BYTES };
  return { least: LEAST_NUMBER, most: MOST_BYTES };
}
