import { randomBytes } from 'node:crypto';
import { type Collection, type IdCell, idCell, idName } from './collection';
import { type Document, documentText, parseDocument } from './ejson';
import { duplicateKey, StoreError, transactionConflict } from './errors';
import { arrange, Found, findRows, type Selection } from './find';
import { compileMatcher } from './matcher';
import type { RowReader } from './rows';
import type { SecondaryIndex } from './secondary-index';

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
  /** Keys of unique indexes, each with its index, that its own writes hold. */
  readonly uniqueKeys = new Set<string>();
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

  /** What lies over the stored documents of a collection, as far as a query can meet it. */
  private overlay(collection: Collection, query: Document): Map<string, Version> {
    const overlay = new Map<string, Version>();
    const only = namedIn(collection, query);
    for (const versions of [this.before, this.writes]) {
      const one = only === undefined ? undefined : versions.get(only);
      if (only !== undefined && one) overlay.set(only, one);
      if (only !== undefined) continue;
      for (const [name, version] of versions)
        if (version.collection === collection) overlay.set(name, version);
    }
    return overlay;
  }

  /** A query on the snapshot, with own writes. */
  find(reader: RowReader, collection: Collection, selection: Selection): Found[] {
    const overlay = this.overlay(collection, selection.query);
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
    return arrange(merged, query, order).slice(skip, skip + limit);
  }
}

/** The version name of the one document that a query can find, when it asks for an `_id`. */
function namedIn(collection: Collection, { _id: id }: Document): string | undefined {
  return typeof id === 'string' || typeof id === 'number' ? versionName(collection, idCell(id)) : undefined;
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
    const taken = takeUniqueKeys(transaction, at, after);
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

/**
 * Notes the unique keys of a document that a transaction writes, in the place of those that it had written before.
 * Answers the index that already holds one of them for another document, if any. The commit checks again.
 */
function takeUniqueKeys(
  transaction: Transaction,
  at: { collection: Collection; cell: IdCell },
  after: Document | undefined,
): string | undefined {
  const own = versionName(at.collection, at.cell);
  const earlier = transaction.writes.get(own)?.text;
  const unique = at.collection.indexes.filter((index) => index.unique);
  for (const index of unique) {
    const nameOf = (key: Buffer) => `${index.table}/${key.toString('latin1')}`;
    if (earlier !== undefined)
      for (const key of index.keysOf(parseDocument(earlier))) transaction.uniqueKeys.delete(nameOf(key));
    for (const key of after ? index.keysOf(after) : []) {
      if (transaction.uniqueKeys.has(nameOf(key)) || isTaken(transaction, at.collection, { index, key, own }))
        return index.name;
      transaction.uniqueKeys.add(nameOf(key));
    }
  }
  return undefined;
}

/** Whether a stored document that the transaction has not itself written holds a key. */
function isTaken(
  transaction: Transaction,
  collection: Collection,
  { index, key, own }: { readonly index: SecondaryIndex; readonly key: Buffer; readonly own: string },
): boolean {
  const owner = index.ownerOf(key);
  const cell = owner === undefined ? undefined : collection.cellOf(owner);
  if (cell === undefined) return false;
  const name = versionName(collection, cell);
  return name !== own && !transaction.writes.has(name);
}
