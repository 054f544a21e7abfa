import type { IndexDefinition } from '../options';
import { type Cell, prepare, type Sqlite, type Statement } from './database';
import { duplicateKey, requestFailed } from './errors';
import type { Document } from './ejson';
import { cellsOfGeometry } from './geo/cells';
import { geometryOf, isPoint } from './geo/geometry';
import { isUnordered, valueBytes } from './key';
import { pathValues } from './paths';

interface Field {
  readonly path: string;
  readonly segments: readonly string[];
  readonly direction: 1 | -1;
  /** Holds places: cells of the earth stand in the keys. */
  readonly sphere: boolean;
}

export interface IndexRow {
  readonly id: number;
  readonly collection: string;
  readonly definition: IndexDefinition;
  /** Bit i: field i has met an array. */
  readonly arrayFields: number;
  /** Holds values whose bytes do not order. */
  readonly unordered: boolean;
}

/** One index: a table of (key, document number), kept in step with the documents. */
export class SecondaryIndex {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly unique: boolean;
  readonly table: string;
  private arrayFields: number;
  private unorderedValues: boolean;
  private readonly insert: Statement<readonly Cell[]>;
  private readonly remove: Statement<readonly Cell[]>;
  private readonly owner: Statement<readonly [number]>;
  private readonly note: Statement<readonly Cell[]>;

  constructor(
    db: Sqlite,
    private readonly row: IndexRow,
  ) {
    this.name = row.definition.name;
    this.unique = row.definition.unique === true;
    this.fields = row.definition.fields.map(({ path, direction }) => {
      const sphere = direction === '2dsphere';
      return { path, segments: path.split('.'), direction: direction === -1 ? -1 : 1, sphere };
    });
    this.table = `i${row.id}`;
    this.arrayFields = row.arrayFields;
    this.unorderedValues = row.unordered;
    this.insert = prepare(db, `INSERT INTO ${this.table} (key, seq) VALUES (?, ?)`);
    this.remove = prepare(db, `DELETE FROM ${this.table} WHERE key = ? AND seq = ?`);
    this.owner = prepare(db, `SELECT seq FROM ${this.table} WHERE key = ? LIMIT 1`);
    this.note = prepare(db, 'UPDATE indexes SET array_fields = ?, unordered = ? WHERE id = ?');
  }

  /** Whether this field has ever met an array: then one document may stand at several keys. */
  hasArrays(field: number): boolean {
    return (this.arrayFields & (1 << field)) !== 0;
  }

  /** Whether a document stands at one key only. */
  get single(): boolean {
    return this.arrayFields === 0;
  }

  /** Whether the order of keys is the order of values. */
  get ordered(): boolean {
    return !this.unorderedValues;
  }

  /**
   * The keys of a document, without repeats. Fields that meet the same array give every combination of their values:
   * a query may be met by one element in one field and by another in the next.
   */
  keysOf(document: Document): Buffer[] {
    let keys: Buffer[] | undefined;
    let array: string | undefined;
    let severalKeys = false;
    for (const [i, field] of this.fields.entries()) {
      const found = pathValues(document, field.segments);
      if (found.array !== undefined) {
        if (array !== undefined && array !== found.array) throw parallelArrays(this.name);
        array = found.array;
        this.arrayFields |= 1 << i;
      }
      const parts = field.sphere ? this.cellKeys(found.values, i) : this.valueKeys(found.values, field);
      severalKeys ||= parts.length > 1;
      keys = keys ? keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part]))) : parts;
    }
    return severalKeys ? distinct(keys ?? []) : (keys ?? []);
  }

  private valueKeys(values: readonly unknown[], { direction }: Field): Buffer[] {
    return values.map((value) => {
      if (isUnordered(value)) this.unorderedValues = true;
      return valueBytes(value, direction);
    });
  }

  /** A place stands at its cells; one that is missing at null. A shape may stand at several, as the items of an array. */
  private cellKeys(values: readonly unknown[], field: number): Buffer[] {
    return values.flatMap((value) => {
      if (value === null) return [valueBytes(null, 1)];
      const geometry = geometryOf(value);
      if (!geometry) throw requestFailed(`Can't extract geo keys: not valid GeoJSON: index ${this.name}`);
      if (!isPoint(geometry)) this.arrayFields |= 1 << field;
      return cellsOfGeometry(geometry).map((cell) => valueBytes(cell, 1));
    });
  }

  /** Puts keys of a new document in. Throws the duplicate-key error. */
  add(seq: number, keys: readonly Buffer[]): void {
    for (const key of keys) {
      if (this.unique && this.owner.get([key])) throw duplicateKey(this.row.collection, this.name);
      this.insert.run([key, seq]);
    }
    this.keepFlags();
  }

  drop(seq: number, keys: readonly Buffer[]): void {
    for (const key of keys) this.remove.run([key, seq]);
  }

  /** Moves a document from its old keys to its new ones, touching only what differs. */
  move(seq: number, change: { from: readonly Buffer[]; to: readonly Buffer[] }): void {
    const { from, to } = change;
    if (from.length === 1 && to.length === 1 && from[0] && to[0] && from[0].equals(to[0])) return;
    this.drop(seq, without(from, to));
    this.add(seq, without(to, from));
  }

  /** The document at a key of a unique index, if any. */
  ownerOf(key: Buffer): number | undefined {
    return this.owner.get([key])?.[0];
  }

  private noted = -1;
  private keepFlags(): void {
    const flags = this.arrayFields * 2 + (this.unorderedValues ? 1 : 0);
    if (this.noted < 0) this.noted = this.row.arrayFields * 2 + (this.row.unordered ? 1 : 0);
    if (flags === this.noted) return;
    this.note.run([this.arrayFields, this.unorderedValues ? 1 : 0, this.row.id]);
    this.noted = flags;
  }
}

function parallelArrays(index: string) {
  return requestFailed(`cannot index parallel arrays: index ${index}`);
}

function distinct(keys: readonly Buffer[]): Buffer[] {
  const seen = new Map<string, Buffer>();
  for (const key of keys) seen.set(key.toString('latin1'), key);
  return [...seen.values()];
}

function without(keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] {
  return keys.filter((key) => !others.some((other) => other.equals(key)));
}
