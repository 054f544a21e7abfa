import { randomBytes } from 'node:crypto';
import { type Collection, type IdCell, idCell, idName } from './collection';
import { type Document, documentText, parseDocument } from './ejson';
import { duplicateKey, StoreError, transactionConflict } from './errors';
import { Found, findRows, type Selection } from './find';
import { compileMatcher } from './matcher';
import { sortBy } from './order';
import type { RowReader } from './rows';

/** A document as some transaction sees it; no text: it isn't there. */
export interface Version {
  readonly collection: Collection;
  readonly cell: IdCell;
  readonly text: string | undefined;
}

export function versionName(collection: Collection, cell: IdCell): string {
  return `${collection.id}/${idName(cell)}`;
}

/**
 * One transaction. Its snapshot is the stored data with `before`, what others have overwritten since it began;
 * its own writes wait in `writes` until the commit. Nothing of it is on disk, so a killed process has none of it.
 */
export class Transaction {
  readonly id = randomBytes(16).toString('hex');
  readonly before = new Map<string, Version>();
  readonly writes = new Map<string, Version>();
  /** Resolves when it has ended, either way: ordinary writes wait for it. */
  readonly ended: Promise<void>;
  end: () => void = () => undefined;
  expiry: NodeJS.Timeout | undefined;

  constructor() {
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  /** The text of a document in the snapshot, with own writes. */
  read(collection: Collection, cell: IdCell): string | undefined {
    const name = versionName(collection, cell);
    const version = this.writes.get(name) ?? this.before.get(name);
    return version ? version.text : collection.read(cell)?.text;
  }

  /** A query on the snapshot, with own writes. */
  find(reader: RowReader, collection: Collection, selection: Selection): Found[] {
    const overlay = new Map<string, Version>();
    for (const versions of [this.before, this.writes]) {
      for (const [name, version] of versions)
        if (version.collection === collection) overlay.set(name, version);
    }
    if (overlay.size === 0) return findRows(reader, collection, selection);
    const { skip, limit, order, query } = selection;
    const wide = { query, order, skip: 0, limit: skip + limit + overlay.size };
    const stored = findRows(reader, collection, wide).filter(
      ({ document }) => !overlay.has(versionName(collection, idCell(document._id))),
    );
    const matcher = compileMatcher(query);
    const own = [...overlay.values()].flatMap(({ text }) =>
      text === undefined ? [] : [new Found(-1, text)],
    );
    const merged = [...stored, ...own.filter(({ document }) => matcher(document))];
    return sortBy(merged, order).slice(skip, skip + limit);
  }
}

/** The transactions that run now, and the documents that they have locked. */
export class Transactions {
  private readonly running = new Map<string, Transaction>();
  private readonly locks = new Map<string, Transaction>();

  constructor(private readonly lifetimeMs: number) {}

  start(): Transaction {
    const transaction = new Transaction();
    this.running.set(transaction.id, transaction);
    transaction.expiry = setTimeout(() => this.finish(transaction), this.lifetimeMs);
    transaction.expiry.unref();
    return transaction;
  }

  /** Throws when it has ended: committed, aborted, in conflict, or older than 30 s. */
  get(id: unknown): Transaction {
    const transaction = typeof id === 'string' ? this.running.get(id) : undefined;
    if (transaction) return transaction;
    throw new StoreError(
      'DATABASE_TRANSACTION_FAIL',
      '[DATABASE_TRANSACTION_FAIL] [ResourceUnavailable.TransactionNotExist] the transaction has ended or never was',
    );
  }

  /** Frees the locks and forgets it. What it wrote and did not commit is gone. */
  finish(transaction: Transaction): void {
    clearTimeout(transaction.expiry);
    this.running.delete(transaction.id);
    for (const [name, owner] of this.locks) if (owner === transaction) this.locks.delete(name);
    transaction.end();
  }

  finishAll(): void {
    for (const transaction of [...this.running.values()]) this.finish(transaction);
  }

  /** Whether anything is locked: without it nobody has to ask for names. */
  get idle(): boolean {
    return this.locks.size === 0;
  }

  /** Who holds one of these documents, if anybody. */
  holderOf(collection: Collection, cells: Iterable<IdCell>): Transaction | undefined {
    for (const cell of cells) {
      const holder = this.locks.get(versionName(collection, cell));
      if (holder) return holder;
    }
    return undefined;
  }

  /**
   * Writes one document inside a transaction: `after` undefined removes it. A document that is locked by another, or
   * has changed since the snapshot, is a conflict at once; like a duplicate key, it ends the transaction.
   */
  write(
    transaction: Transaction,
    at: { collection: Collection; cell: IdCell },
    after: Document | undefined,
  ): void {
    const { collection, cell } = at;
    const name = versionName(collection, cell);
    const holder = this.locks.get(name);
    if ((holder && holder !== transaction) || transaction.before.has(name)) {
      this.finish(transaction);
      throw transactionConflict();
    }
    const taken = after && takenIndex(transaction, at, after);
    if (taken !== undefined) {
      this.finish(transaction);
      throw duplicateKey(collection.name, taken);
    }
    this.locks.set(name, transaction);
    transaction.writes.set(name, { collection, cell, text: after && documentText(after) });
  }

  /** Keeps what was overwritten for the snapshots of the transactions that still run. */
  remember(versions: readonly Version[], committer?: Transaction): void {
    for (const transaction of this.running.values()) {
      if (transaction === committer) continue;
      for (const version of versions) {
        const name = versionName(version.collection, version.cell);
        if (!transaction.before.has(name)) transaction.before.set(name, version);
      }
    }
  }
}

/** The unique index that already holds a key of this document for another one. The commit checks again. */
function takenIndex(
  transaction: Transaction,
  at: { collection: Collection; cell: IdCell },
  after: Document,
): string | undefined {
  const own = versionName(at.collection, at.cell);
  for (const index of at.collection.indexes) {
    if (!index.unique) continue;
    for (const key of index.keysOf(after)) {
      const owner = index.ownerOf(key);
      const cell = owner === undefined ? undefined : at.collection.cellOf(owner);
      if (cell === undefined) continue;
      const name = versionName(at.collection, cell);
      if (name !== own && !transaction.writes.has(name)) return index.name;
    }
    for (const [name, { collection, text }] of transaction.writes) {
      if (name === own || collection !== at.collection || text === undefined) continue;
      const others = index.keysOf(parseDocument(text));
      if (index.keysOf(after).some((key) => others.some((other) => other.equals(key)))) return index.name;
    }
  }
  return undefined;
}
