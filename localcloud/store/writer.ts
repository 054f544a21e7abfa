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
  async insert(
    collection: Collection,
    documents: readonly Document[],
    transaction?: Transaction,
  ): Promise<unknown[]> {
    const writes = documents.map((document): Write & { after: Document } => {
      const after = document._id === undefined ? { _id: newId(), ...document } : document;
      return { cell: idCell(after._id), before: undefined, after };
    });
    if (transaction) {
      for (const { cell, after } of writes) this.insertInside(transaction, { collection, cell }, after);
    } else {
      for (;;) {
        const holder = this.transactions.holderOf(collection, cellsOf(writes));
        if (!holder) break;
        await holder.ended;
      }
      this.apply(collection, writes);
    }
    return writes.map(({ after }) => after._id);
  }

  async modify(
    collection: Collection,
    modification: Modification,
    transaction?: Transaction,
  ): Promise<Modified> {
    const found = await this.candidates(collection, modification, transaction);
    const { change } = modification;
    if (found.length === 0 && modification.upsert) return this.upsert(collection, modification, transaction);
    const writes = found.flatMap((before): (Write & { after: Document })[] => {
      const after = changed(before.text, change);
      return after ? [{ cell: idCell(after._id), before, after }] : [];
    });
    this.write(collection, writes, transaction);
    // By the documents, `set` on an existing document answers 1, whatever was there.
    const updated = change.kind === 'replace' ? found.length : writes.length;
    const document = writes[0]?.before === found[0] ? writes[0]?.after : found[0]?.document;
    return { updated, document };
  }

  async remove(
    collection: Collection,
    removal: Pick<Modification, 'query' | 'multi'>,
    transaction?: Transaction,
  ): Promise<number> {
    const found = await this.candidates(collection, removal, transaction);
    const writes = found.map((before) => ({ cell: idCell(before.document._id), before, after: undefined }));
    this.write(collection, writes, transaction);
    return writes.length;
  }

  /** Puts a transaction's writes on disk, all or none. The caller ends it. */
  commit(transaction: Transaction): void {
    const byCollection = new Map<Collection, Write[]>();
    for (const { collection, cell, text } of transaction.writes.values()) {
      const row = collection.read(cell);
      const before = row && new Found(row.seq, row.text);
      const write = { cell, before, after: text === undefined ? undefined : parseDocument(text) };
      byCollection.set(collection, [...(byCollection.get(collection) ?? []), write]);
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

  /** What a write is about to touch. Outside a transaction it waits until none of it is locked, then reads again. */
  private async candidates(
    collection: Collection,
    wanted: Pick<Modification, 'query' | 'multi'>,
    transaction: Transaction | undefined,
  ): Promise<Found[]> {
    const selection = { ...all(wanted.query), limit: wanted.multi ? Infinity : 1 };
    if (transaction) return transaction.find(this.reader, collection, selection);
    for (;;) {
      const found = findRows(this.reader, collection, selection);
      if (this.transactions.idle) return found;
      const holder = this.transactions.holderOf(
        collection,
        found.map(({ document }) => idCell(document._id)),
      );
      if (!holder) return found;
      await holder.ended;
    }
  }

  private async upsert(
    collection: Collection,
    { query, change }: Modification,
    transaction: Transaction | undefined,
  ): Promise<Modified> {
    if (change.kind !== 'replace') throw requestFailed('only set can insert');
    const named = query._id === undefined ? change.document : { _id: query._id, ...change.document };
    const [upsertId] = await this.insert(collection, [named], transaction);
    return { updated: 0, upsertId, document: named };
  }

  private write(
    collection: Collection,
    writes: readonly Write[],
    transaction: Transaction | undefined,
  ): void {
    if (!transaction) this.apply(collection, writes);
    else
      for (const { cell, after } of writes) this.transactions.write(transaction, { collection, cell }, after);
  }

  private insertInside(
    transaction: Transaction,
    at: { collection: Collection; cell: IdCell },
    after: Document,
  ): void {
    if (transaction.read(at.collection, at.cell) !== undefined) {
      this.transactions.finish(transaction);
      throw duplicateKey(at.collection.name, '_id_');
    }
    this.transactions.write(transaction, at, after);
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

function cellsOf(writes: readonly Write[]): IdCell[] {
  return writes.map(({ cell }) => cell);
}

/** 32 hexadecimal digits, as the cloud makes them. */
function newId(): string {
  return randomBytes(16).toString('hex');
}
