import { type Cell, prepare, type Sqlite, type Statement } from './database';
import { Binary, type Document, ObjectId, documentText, parseDocument } from './ejson';
import { duplicateKey, invalidParam, requestFailed } from './errors';
import { limits } from './limits';
import { valueBytes } from './key';
import type { SecondaryIndex } from './secondary-index';

/** A stored document: its number in the collection and its text. */
export interface Row {
  readonly seq: number;
  readonly text: string;
}

/** How an `_id` lies in the table: text and numbers as they are, anything else as bytes. */
export type IdCell = string | number | Buffer;

export function idCell(id: unknown): IdCell {
  if (typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id))) return id;
  const usable =
    id instanceof ObjectId || id instanceof Date || id instanceof Binary || typeof id === 'boolean';
  if (!usable && (typeof id !== 'object' || id === null || Array.isArray(id) || id instanceof RegExp)) {
    throw invalidParam('this value cannot be an _id');
  }
  return valueBytes(id, 1);
}

/** Names a document in maps: the kind of the cell, then the cell. */
export function idName(cell: IdCell): string {
  if (typeof cell === 'string') return `s${cell}`;
  return typeof cell === 'number' ? `n${cell}` : `b${cell.toString('latin1')}`;
}

/** The documents of one collection with their indexes. All methods are synchronous; writes want an open transaction. */
export class Collection {
  readonly id: number;
  readonly name: string;
  readonly table: string;
  private readonly byId: Statement<readonly [number, string]>;
  private readonly idOf: Statement<readonly [IdCell]>;
  private readonly insertRow: Statement<readonly Cell[]>;
  private readonly updateRow: Statement<readonly Cell[]>;
  private readonly deleteRow: Statement<readonly Cell[]>;

  constructor(
    db: Sqlite,
    named: { readonly id: number; readonly name: string },
    readonly indexes: readonly SecondaryIndex[],
  ) {
    this.id = named.id;
    this.name = named.name;
    this.table = `d${named.id}`;
    this.byId = prepare(db, `SELECT seq, doc FROM ${this.table} WHERE id = ?`);
    this.idOf = prepare(db, `SELECT id FROM ${this.table} WHERE seq = ?`);
    this.insertRow = prepare(db, `INSERT INTO ${this.table} (id, doc) VALUES (?, ?)`);
    this.updateRow = prepare(db, `UPDATE ${this.table} SET doc = ? WHERE seq = ?`);
    this.deleteRow = prepare(db, `DELETE FROM ${this.table} WHERE seq = ?`);
  }

  read(cell: IdCell): Row | undefined {
    const row = this.byId.get([cell]);
    return row && { seq: row[0], text: row[1] };
  }

  cellOf(seq: number): IdCell | undefined {
    return this.idOf.get([seq])?.[0];
  }

  /** Throws the duplicate-key error when the id or a unique key is taken. */
  insert(cell: IdCell, document: Document): void {
    const text = checkedText(document);
    if (this.byId.get([cell])) throw duplicateKey(this.name, '_id_');
    const seq = this.insertRow.run([cell, text]).lastInsertRowid;
    for (const index of this.indexes) index.add(seq, index.keysOf(document));
  }

  update(row: Row, after: Document, before: Document = parseDocument(row.text)): void {
    const text = checkedText(after);
    for (const index of this.indexes)
      index.move(row.seq, { from: index.keysOf(before), to: index.keysOf(after) });
    this.updateRow.run([text, row.seq]);
  }

  remove(row: Row): void {
    const before = parseDocument(row.text);
    for (const index of this.indexes) index.drop(row.seq, index.keysOf(before));
    this.deleteRow.run([row.seq]);
  }
}

function checkedText(document: Document): string {
  const text = documentText(document);
  if (text.length > limits.documentBytes) throw requestFailed('the document is too large');
  return text;
}
