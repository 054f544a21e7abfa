import { randomBytes } from 'node:crypto';
import { type Collection, type IdCell, idCell } from './collection';
import { atomically, type Sqlite } from './database';
import { type Document, parseDocument } from './ejson';
import { duplicateKey, requestFailed } from './errors';
import { all, Found, findRows } from './find';
import type { RowReader } from './rows';
import type { Transaction, Transactions } from './transactions';
import { type Change, changed } from './update';

/** A write to documents that a query finds. */
export interface Modification {
  readonly query: Document;
  readonly change: Change;
  /** All that match, or the first one only. */
  readonly multi: boolean;
  /** Insert when nothing matches. */
  readonly upsert: boolean;
}

export interface Modified {
  readonly updated: number;
  readonly upsertId?: unknown;
  /** The first document that matched, as it is now. */
  readonly document?: Document;
}

interface Write {
  readonly cell: IdCell;
  readonly before: Found | undefined;
  /** Undefined removes. */
  readonly after: Document | undefined;
}

/** A write that leaves a document. */
type Insertion = Write & { readonly after: Document };

/** Where a write goes: to a collection, at once or into a transaction. */
export interface Place {
  readonly collection: Collection;
  readonly transaction: Transaction | undefined;
}

/** Writes documents: at once, or into a transaction. */
export class Writer {
  constructor(
    private readonly db: Sqlite,
    private readonly reader: RowReader,
    private readonly transactions: Transactions,
  ) {}

  /** Called after each commit. */
  onCommit: () => void = () => undefined;

  /** Inserts all or none; a missing `_id` is made. Answers the ids. */
  async insert(place: Place, documents: readonly Document[]): Promise<unknown[]> {
    const writes = documents.map(insertion);
    const cells = writes.map(({ cell }) => cell);
    if (!place.transaction) {
      let holder: Transaction | undefined;
      while ((holder = this.transactions.holderOf(place.collection, cells))) await holder.ended;
    }
    this.insertNow(place, writes);
    return writes.map(({ after }) => after._id);
  }

  modify(place: Place, modification: Modification): Promise<Modified> {
    const { change, query } = modification;
    return this.whenFree(place, modification, (found): Modified => {
      if (found.length > 0 || !modification.upsert) return this.modifyNow(place, found, change);
      if (change.kind !== 'replace') throw requestFailed('only set can insert');
      const named = query._id === undefined ? change.document : { _id: query._id, ...change.document };
      const write = insertion(named);
      this.insertNow(place, [write]);
      return { updated: 0, upsertId: write.after._id, document: write.after };
    });
  }

  remove(place: Place, removal: Pick<Modification, 'query' | 'multi'>): Promise<number> {
    return this.whenFree(place, { ...removal, upsert: false }, (found) => {
      const removed = (before: Found) => ({ cell: idCell(before.document._id), before, after: undefined });
      this.write(place, found.map(removed));
      return found.length;
    });
  }

  /** Puts a transaction's writes on disk, all or none. The caller ends it. */
  commit(transaction: Transaction): void {
    const byCollection = new Map<Collection, Write[]>();
    for (const { collection, cell, text } of transaction.writes.values()) {
      const row = collection.read(cell);
      const before = row && new Found(row.seq, row.text);
      const write = { cell, before, after: text === undefined ? undefined : parseDocument(text) };
      const writes = byCollection.get(collection);
      if (writes) writes.push(write);
      else byCollection.set(collection, [write]);
    }
    if (byCollection.size === 0) return;
    atomically(this.db, () => {
      for (const [collection, writes] of byCollection) {
        // Removals first: they may free a unique key that another write of the transaction takes.
        const sorted = writes.sort((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined));
        for (const write of sorted) put(collection, write);
      }
    });
    for (const [collection, writes] of byCollection) this.remember(collection, writes, transaction);
  }

  /**
   * Finds what a write is about to touch and acts on it at once: nothing may come between the reading and the writing.
   * Outside a transaction it waits until none of it is locked, then reads again.
   */
  private async whenFree<T>(
    { collection, transaction }: Place,
    wanted: Pick<Modification, 'query' | 'multi' | 'upsert'>,
    act: (found: Found[]) => T,
  ): Promise<T> {
    const selection = { ...all(wanted.query), limit: wanted.multi ? Infinity : 1 };
    if (transaction) return act(transaction.find(this.reader, collection, selection));
    for (;;) {
      const found = findRows(this.reader, collection, selection);
      if (this.transactions.idle) return act(found);
      const cells = found.map(({ document }) => idCell(document._id));
      if (wanted.upsert && wanted.query._id !== undefined) cells.push(idCell(wanted.query._id));
      const holder = this.transactions.holderOf(collection, cells);
      if (!holder) return act(found);
      await holder.ended;
    }
  }

  private modifyNow(place: Place, found: readonly Found[], change: Change): Modified {
    const writes = found.flatMap((before): Insertion[] => {
      const after = changed(before.text, change);
      return after ? [{ cell: idCell(after._id), before, after }] : [];
    });
    this.write(place, writes);
    // By the documents, `set` on an existing document answers 1, whatever was there.
    const updated = change.kind === 'replace' ? found.length : writes.length;
    const document = writes[0]?.before === found[0] ? writes[0]?.after : found[0]?.document;
    return { updated, document };
  }

  private insertNow({ collection, transaction }: Place, writes: readonly Insertion[]): void {
    if (!transaction) return this.apply(collection, writes);
    for (const { cell, after } of writes) {
      if (transaction.read(collection, cell) !== undefined) {
        this.transactions.finish(transaction);
        throw duplicateKey(collection.name, '_id_');
      }
      this.transactions.write(transaction, { collection, cell }, after);
    }
  }

  private write({ collection, transaction }: Place, writes: readonly Write[]): void {
    if (!transaction) return this.apply(collection, writes);
    for (const { cell, after } of writes) this.transactions.write(transaction, { collection, cell }, after);
  }

  private apply(collection: Collection, writes: readonly Write[]): void {
    if (writes.length === 0) return;
    atomically(this.db, () => {
      for (const write of writes) put(collection, write);
    });
    this.remember(collection, writes);
  }

  private remember(collection: Collection, writes: readonly Write[], committer?: Transaction): void {
    const versions = writes.map(({ cell, before }) => ({ collection, cell, text: before?.text }));
    this.transactions.remember(versions, committer);
    this.onCommit();
  }
}

function put(collection: Collection, { cell, before, after }: Write): void {
  if (!before) {
    if (after) collection.insert(cell, after);
  } else if (after) collection.update(before, after, before.document);
  else collection.remove(before);
}

function insertion(document: Document): Insertion {
  const after = document._id === undefined ? { _id: newId(), ...document } : document;
  return { cell: idCell(after._id), before: undefined, after };
}

/** 32 hexadecimal digits, as the cloud makes them. */
function newId(): string {
  return randomBytes(16).toString('hex');
}
