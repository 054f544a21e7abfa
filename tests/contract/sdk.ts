/*
 * What these tests use of `wx-server-sdk`. Its own declarations mix in callback styles (`string | void | Promise`) and
 * leave out transactions, so the shapes are declared here as they are at run time.
 */

export interface Condition {
  and(...others: readonly unknown[]): Condition;
  or(...others: readonly unknown[]): Condition;
}

type Operator = (...operands: readonly unknown[]) => Condition;
type QueryOperators =
  'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'mod' | 'exists' | 'all' | 'size';
type LogicOperators = 'and' | 'or' | 'nor' | 'not' | 'elemMatch';
type FieldOperators = 'set' | 'remove' | 'inc' | 'mul' | 'min' | 'max' | 'rename';
type ListOperators = 'push' | 'pop' | 'shift' | 'unshift' | 'pull' | 'pullAll' | 'addToSet';

export type Command = Readonly<
  Record<QueryOperators | LogicOperators | FieldOperators | ListOperators, Operator>
> & {
  readonly aggregate: Readonly<Record<'sum' | 'max' | 'arrayElemAt', (operand: unknown) => unknown>>;
};

export type Data = Readonly<Record<string, unknown>>;

export interface Query {
  where(condition: unknown): Query;
  orderBy(path: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(fields: Data): Query;
  get(): Promise<{ data: readonly Data[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: Data }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface Reference {
  get(): Promise<{ data: Data | null }>;
  field(fields: Data): Reference;
  set(options: { data: Data }): Promise<{ _id: string; stats: { updated: number; created: number } }>;
  update(options: { data: Data }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

type Stage = 'match' | 'group' | 'sort' | 'skip' | 'limit' | 'lookup' | 'unwind' | 'project' | 'count';
export type Aggregate = Readonly<Record<Stage, (value: unknown) => Aggregate>> & {
  end(): Promise<{ list: readonly Data[] }>;
};

export interface Collection extends Query {
  doc(id: string): Reference;
  add(options: { data: Data | readonly Data[] }): Promise<{ _id: string }>;
  aggregate(): Aggregate;
}

export interface Transaction {
  collection(name: string): Collection;
  commit(): Promise<unknown>;
  rollback(reason: unknown): Promise<unknown>;
}

export interface Database {
  readonly command: Command;
  readonly Geo: { readonly Point: new (longitude: number, latitude: number) => unknown };
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  serverDate(options?: { offset: number }): unknown;
  RegExp(options: { regexp: string; options?: string }): unknown;
  startTransaction(): Promise<Transaction>;
  runTransaction<T>(run: (transaction: Transaction) => Promise<T>): Promise<T>;
}
