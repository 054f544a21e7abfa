import type { CollectionDefinition } from '../options';
import { aggregate, type Pipeline } from './aggregate';
import { Catalog } from './catalog';
import type { Collection } from './collection';
import { Checkpoints } from './checkpoints';
import { atomically, databaseFile, openDatabase, type Sqlite } from './database';
import type { Document } from './ejson';
import { all, countRows, type Found, findRows, type Selection } from './find';
import { placePaths } from './nearest';
import { limits } from './limits';
import { accessName, planQuery } from './plan';
import { RowReader } from './rows';
import { loadSnapshot, saveSnapshot } from './snapshot';
import { Transactions } from './transactions';
import { type Conflict, importLines, linesOf } from './transfer';
import { type Modification, type Modified, type Place, Writer } from './writer';

export interface StoreOptions {
  readonly dataDir: string;
  /** They and their indexes exist from the start. */
  readonly collections: readonly CollectionDefinition[];
  /** The clock of server dates, ms. */
  now(): number;
  /** How long a transaction lives, ms; the cloud's 30 s unless a test is in a hurry. */
  readonly transactionMs?: number;
}

/**
 * Documents on SQLite. Reads are immediate; a write waits while a transaction holds one of its documents.
 * Refusals are `StoreError`s with the cloud's codes.
 */
export class Store {
  private readonly db: Sqlite;
  private readonly catalog: Catalog;
  private readonly reader: RowReader;
  private readonly transactions: Transactions;
  private readonly writer: Writer;
  private readonly checkpoints: Checkpoints;

  constructor(private readonly options: StoreOptions) {
    this.db = openDatabase(options.dataDir);
    this.catalog = new Catalog(this.db);
    this.ensureCollections();
    this.reader = new RowReader(this.db);
    this.transactions = new Transactions(options.transactionMs ?? limits.transactionMs);
    this.writer = new Writer(this.db, this.reader, this.transactions);
    this.checkpoints = new Checkpoints(databaseFile(options.dataDir));
    this.writer.onCommit = () => this.checkpoints.committed();
  }

  now(): number {
    return this.options.now();
  }

  collectionNames(): string[] {
    return this.catalog.names();
  }

  addCollection(name: unknown): void {
    this.catalog.create(name);
  }

  /** What serves a query: an index's name, `_id`, several of them for an `$or`, or `scan`. */
  explain(name: string, selection: Pick<Selection, 'query' | 'order'>): string {
    return accessName(planQuery(this.catalog.get(name), selection.query, selection.order).access);
  }

  find(name: unknown, selection: Selection, transactionId?: unknown): Found[] {
    const { collection, transaction } = this.place(name, transactionId);
    return transaction
      ? transaction.find(this.reader, collection, selection)
      : findRows(this.reader, collection, selection);
  }

  count(name: unknown, query: Document): number {
    return countRows(this.reader, this.catalog.get(name), query);
  }

  aggregate(name: unknown, pipeline: Pipeline): Document[] {
    const collection = this.catalog.get(name);
    const documents = (from: Collection, selection: Selection) =>
      findRows(this.reader, from, selection).map((found) => found.document);
    const source = {
      find: (selection: Selection) => documents(collection, selection),
      placePaths: () => placePaths(collection),
      everything: (other: string) => documents(this.catalog.get(other), all({})),
    };
    return aggregate(source, pipeline);
  }

  /** Inserts all or none; a missing `_id` is made. Answers the ids. */
  async insert(name: unknown, documents: readonly Document[], transactionId?: unknown): Promise<unknown[]> {
    return this.writer.insert(this.place(name, transactionId), documents);
  }

  async modify(name: unknown, modification: Modification, transactionId?: unknown): Promise<Modified> {
    return this.writer.modify(this.place(name, transactionId), modification);
  }

  async remove(
    name: unknown,
    removal: Pick<Modification, 'query' | 'multi'>,
    transactionId?: unknown,
  ): Promise<number> {
    return this.writer.remove(this.place(name, transactionId), removal);
  }

  startTransaction(): string {
    return this.transactions.start().id;
  }

  /** All of a transaction or, when a unique key was taken meanwhile, nothing of it. */
  commitTransaction(id: unknown): void {
    const transaction = this.transactions.get(id);
    try {
      this.writer.commit(transaction);
    } finally {
      this.transactions.finish(transaction);
    }
  }

  abortTransaction(id: unknown): void {
    this.transactions.finish(this.transactions.get(id));
  }

  /** Copies everything as it is now into a file of its own; transactions that still run are not in it. */
  saveTo(file: string): void {
    saveSnapshot(this.db, file);
  }

  /** Brings back what `saveTo` wrote, all or nothing. Transactions that run are aborted. */
  loadFrom(file: string): void {
    this.transactions.finishAll();
    loadSnapshot(this.db, file);
    this.catalog.reload();
    this.ensureCollections();
  }

  /** Every document as one line of JSON, collection by collection. */
  *exportLines(): Generator<string> {
    for (const name of this.catalog.names()) yield* linesOf(this.reader, this.catalog.get(name));
  }

  /** Takes in all lines or, when one of them is wrong, none. Transactions that run are aborted. Answers how many. */
  importLines(lines: Iterable<string>, conflict: Conflict): number {
    this.transactions.finishAll();
    const { db, catalog } = this;
    return importLines({ db, catalog }, lines, conflict);
  }

  close(): void {
    this.transactions.finishAll();
    this.checkpoints.stop();
    this.db.close();
  }

  private ensureCollections(): void {
    const { collections } = this.options;
    atomically(this.db, () => collections.forEach((definition) => this.catalog.ensure(definition)));
  }

  private place(name: unknown, transactionId: unknown): Place {
    const inside = transactionId !== undefined && transactionId !== null;
    const transaction = inside ? this.transactions.get(transactionId) : undefined;
    return { collection: this.catalog.get(name), transaction };
  }
}

/** Opens the documents of a data folder; makes collections and builds indexes that are missing. */
export function openStore(options: StoreOptions): Store {
  return new Store(options);
}
