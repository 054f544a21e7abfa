import type { CollectionDefinition, IndexDefinition } from '../options';
import { Collection } from './collection';
import { atomically, prepare, type Sqlite } from './database';
import { parseDocument } from './ejson';
import { invalidParam, StoreError } from './errors';
import { SecondaryIndex } from './secondary-index';

type IndexCells = readonly [number, string, string, number, number, number];
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,63}$/;
/** Documents that are indexed at a time when an index is built. */
const BUILD_BATCH = 1000;

/** The collections and indexes of a data folder. */
export class Catalog {
  private readonly collections = new Map<string, Collection>();

  constructor(private readonly db: Sqlite) {
    this.reload();
  }

  /** Reads anew what lies in the database: after a start, and when a snapshot has taken the place of everything. */
  reload(): void {
    this.collections.clear();
    const select = prepare<readonly [number, string]>(this.db, 'SELECT id, name FROM collections');
    for (const [id, name] of select.all([]))
      this.collections.set(name, new Collection(this.db, { id, name }, this.loadIndexes(id, name)));
  }

  names(): string[] {
    return [...this.collections.keys()].sort();
  }

  /** Throws `DATABASE_COLLECTION_NOT_EXIST`. */
  get(name: unknown): Collection {
    const collection = typeof name === 'string' ? this.collections.get(name) : undefined;
    if (collection) return collection;
    throw new StoreError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${typeof name === 'string' ? name.slice(0, 64) : ''}. [DATABASE_COLLECTION_NOT_EXIST]`,
    );
  }

  /** Creates a collection. Throws when the name is taken or not allowed. */
  create(name: unknown): void {
    if (typeof name === 'string' && this.collections.has(name)) {
      throw new StoreError('DATABASE_REQUEST_FAILED', `[ResourceExist] Table exist: ${name}`);
    }
    atomically(this.db, () => this.ensureNamed(name));
  }

  /** Creates a collection unless it is there. Throws when the name is not allowed. Wants an open transaction. */
  ensureNamed(name: unknown): void {
    if (typeof name !== 'string' || !NAME.test(name)) throw invalidParam('this name cannot be a collection');
    if (!this.collections.has(name)) this.ensure({ name, indexes: [] });
  }

  /** Makes a collection and its indexes what the definition says: new indexes are built, dropped ones go. */
  ensure(definition: CollectionDefinition): void {
    if (!this.collections.has(definition.name)) {
      const insert = prepare(this.db, 'INSERT INTO collections (name) VALUES (?)');
      const id = insert.run([definition.name]).lastInsertRowid;
      this.db.exec(`CREATE TABLE d${id} (seq INTEGER PRIMARY KEY, id NOT NULL UNIQUE, doc TEXT NOT NULL)`);
      this.collections.set(definition.name, new Collection(this.db, { id, name: definition.name }, []));
    }
    const collection = this.get(definition.name);
    const wanted = new Map(definition.indexes.map((index) => [index.name, index]));
    for (const index of collection.indexes) {
      const same = sameDefinition(index, wanted.get(index.name));
      if (same) wanted.delete(index.name);
      else this.dropIndex(collection.id, index);
    }
    for (const index of wanted.values()) this.buildIndex(collection, index);
    const indexes = this.loadIndexes(collection.id, collection.name);
    this.collections.set(collection.name, new Collection(this.db, collection, indexes));
  }

  private loadIndexes(collection: number, name: string): SecondaryIndex[] {
    const rows = prepare<IndexCells>(
      this.db,
      'SELECT id, name, fields, is_unique, array_fields, unordered FROM indexes WHERE collection = ? ORDER BY id',
    ).all([collection]);
    return rows.map(([id, index, fields, unique, arrayFields, unordered]) => {
      const definition = {
        name: index,
        fields: JSON.parse(fields) as IndexDefinition['fields'],
        unique: unique === 1,
      };
      return new SecondaryIndex(this.db, {
        id,
        collection: name,
        definition,
        arrayFields,
        unordered: unordered === 1,
      });
    });
  }

  private dropIndex(collection: number, index: SecondaryIndex): void {
    this.db.exec(`DROP TABLE ${index.table}`);
    prepare(this.db, 'DELETE FROM indexes WHERE collection = ? AND name = ?').run([collection, index.name]);
  }

  private buildIndex(collection: Collection, definition: IndexDefinition): void {
    const insert = prepare(
      this.db,
      'INSERT INTO indexes (collection, name, fields, is_unique) VALUES (?, ?, ?, ?)',
    );
    const unique = definition.unique === true;
    const cells = [collection.id, definition.name, JSON.stringify(definition.fields), unique ? 1 : 0];
    const id = insert.run(cells).lastInsertRowid;
    this.db.exec(
      `CREATE TABLE i${id} (key BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (key, seq)) WITHOUT ROWID`,
    );
    const row = { id, collection: collection.name, definition, arrayFields: 0, unordered: false };
    const index = new SecondaryIndex(this.db, row);
    const page = prepare<readonly [number, string]>(
      this.db,
      `SELECT seq, doc FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ${BUILD_BATCH}`,
    );
    for (let rows = page.all([0]); rows.length > 0; rows = page.all([rows.at(-1)?.[0] ?? 0])) {
      for (const [seq, text] of rows) index.add(seq, index.keysOf(parseDocument(text)));
    }
  }
}

function sameDefinition(index: SecondaryIndex, definition: IndexDefinition | undefined): boolean {
  if (!definition || index.unique !== (definition.unique === true)) return false;
  const shape = definition.fields.map((f) => `${f.path}:${f.direction}`).join();
  return shape === index.fields.map((f) => `${f.path}:${f.sphere ? '2dsphere' : f.direction}`).join();
}
