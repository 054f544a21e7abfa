import cloud from 'wx-server-sdk';

/** What the SDK's database really does where its own typings are loose (`platform.md`, proved by running). */
interface Query {
  orderBy(path: string, direction: 'asc' | 'desc'): Query;
  limit(count: number): Query;
  /** Only these fields, and `_id`. */
  field(wanted: Readonly<Record<string, true>>): Query;
  get(): Promise<{ data: unknown[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

interface Document {
  /** `data` is null (or an empty list) for a missing document, because of `throwOnNotFound: false`. */
  get(): Promise<{ data: unknown }>;
  set(options: { data: object }): Promise<unknown>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
}

interface Documents {
  doc(id: string): Document;
  where(filter: object): Query;
  add(options: { data: object }): Promise<unknown>;
}

/** Only `doc().get/set/update`, `add` and `where().get` carry the transaction's id. */
export interface Transaction {
  collection(name: string): Pick<Documents, 'doc'> & { where(filter: object): Pick<Query, 'get'> };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

interface Database {
  collection(name: string): Documents;
  startTransaction(): Promise<Transaction>;
}

// The typings want a string here; the runtime wants its own symbol, which says 'the environment that I run in'.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

const database = cloud.database({ throwOnNotFound: false } as object);

/** The one handle to CloudBase. Nothing outside `adapters` imports the SDK. */
export { cloud };
export const db = database as unknown as Database;
export const _ = database.command;
