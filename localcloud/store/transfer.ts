import type { Catalog } from './catalog';
import { type Collection, idCell } from './collection';
import { atomically, type Sqlite } from './database';
import { decode, type Document } from './ejson';
import { invalidParam, StoreError } from './errors';
import type { RowReader } from './rows';

/** What happens to a document whose `_id` is there already; the cloud's own import knows the same two ways. */
export type Conflict = 'insert' | 'upsert';

/** `{"collection":…,"document":…}` a line; documents as EJSON, so that dates and their like come back as they were. */
export function* linesOf(reader: RowReader, collection: Collection): Generator<string> {
  const name = JSON.stringify(collection.name);
  for (const { text } of reader.read(collection, { kind: 'scan' }, Infinity))
    yield `{"collection":${name},"document":${text}}`;
}

/** Takes in all lines or none; a collection that is missing is made. An error names the line, never its content. */
export function importLines(
  { db, catalog }: { readonly db: Sqlite; readonly catalog: Catalog },
  lines: Iterable<string>,
  conflict: Conflict,
): number {
  let line = 0;
  let taken = 0;
  try {
    atomically(db, () => {
      for (const text of lines) {
        line += 1;
        if (text.trim() === '') continue;
        take(catalog, parseLine(text), conflict);
        taken += 1;
      }
    });
    return taken;
  } catch (error) {
    catalog.reload();
    const code = error instanceof StoreError ? error.code : 'INVALID_PARAM';
    const reason = error instanceof Error ? error.message : 'cannot be imported';
    throw new StoreError(code, `line ${line}: ${reason}`);
  }
}

interface Entry {
  readonly collection: string;
  readonly document: Document;
}

function parseLine(text: string): Entry {
  let entry: Partial<Record<keyof Entry, unknown>> | null;
  try {
    entry = JSON.parse(text) as typeof entry;
  } catch {
    throw invalidParam('not JSON');
  }
  const { collection, document } = entry ?? {};
  if (typeof collection !== 'string') throw invalidParam('"collection" must be a text');
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw invalidParam('"document" must be an object');
  // Server dates make no sense in a file: they would be the beginning of time.
  return { collection, document: decode(document, 0) as Document };
}

function take(catalog: Catalog, { collection: name, document }: Entry, conflict: Conflict): void {
  if (document._id === undefined) throw invalidParam('the document has no _id');
  catalog.ensureNamed(name);
  const collection = catalog.get(name);
  const cell = idCell(document._id);
  const row = conflict === 'upsert' ? collection.read(cell) : undefined;
  if (row) collection.update(row, document);
  else collection.insert(cell, document);
}
