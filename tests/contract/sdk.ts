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
type LogicOperators = 'and' | 'or' | 'nor' | 'not' | 'elemMatch' | 'expr' | 'jsonSchema';
type GeoOperators = 'geoNear' | 'geoWithin' | 'geoIntersects';
type FieldOperators = 'set' | 'remove' | 'inc' | 'mul' | 'min' | 'max' | 'rename' | 'bit';
type ListOperators = 'push' | 'pop' | 'shift' | 'unshift' | 'pull' | 'pullAll' | 'addToSet';

export type Command = Readonly<
  Record<QueryOperators | LogicOperators | GeoOperators | FieldOperators | ListOperators, Operator>
> & {
  readonly aggregate: AggregateCommand;
};

type NumericExpressions =
  | 'abs'
  | 'add'
  | 'ceil'
  | 'divide'
  | 'exp'
  | 'floor'
  | 'ln'
  | 'log'
  | 'log10'
  | 'mod'
  | 'multiply'
  | 'pow'
  | 'sqrt'
  | 'subtract'
  | 'trunc';
type ListExpressions =
  | 'arrayElemAt'
  | 'arrayToObject'
  | 'concatArrays'
  | 'filter'
  | 'in'
  | 'indexOfArray'
  | 'isArray'
  | 'map'
  | 'range'
  | 'reduce'
  | 'reverseArray'
  | 'size';
type LogicExpressions =
  'slice' | 'zip' | 'and' | 'not' | 'or' | 'cmp' | 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'neq';
type TimeExpressions =
  | 'cond'
  | 'ifNull'
  | 'switch'
  | 'dateFromParts'
  | 'dateFromString'
  | 'dayOfMonth'
  | 'dayOfWeek'
  | 'dayOfYear'
  | 'isoDayOfWeek'
  | 'isoWeek'
  | 'isoWeekYear'
  | 'millisecond'
  | 'minute'
  | 'month'
  | 'second';
type ObjectExpressions =
  | 'hour'
  | 'week'
  | 'year'
  | 'literal'
  | 'mergeObjects'
  | 'objectToArray'
  | 'allElementsTrue'
  | 'anyElementTrue'
  | 'setDifference'
  | 'setEquals';
type TextExpressions =
  | 'setIntersection'
  | 'setIsSubset'
  | 'setUnion'
  | 'concat'
  | 'dateToString'
  | 'indexOfBytes'
  | 'indexOfCP'
  | 'split'
  | 'strLenBytes'
  | 'strLenCP'
  | 'strcasecmp'
  | 'substr'
  | 'substrBytes';
type GroupExpressions =
  | 'substrCP'
  | 'toLower'
  | 'toUpper'
  | 'addToSet'
  | 'avg'
  | 'first'
  | 'last'
  | 'max'
  | 'min'
  | 'push'
  | 'stdDevPop'
  | 'stdDevSamp'
  | 'sum'
  | 'let';
type Expressions =
  | NumericExpressions
  | ListExpressions
  | LogicExpressions
  | TimeExpressions
  | ObjectExpressions
  | TextExpressions
  | GroupExpressions;

/** `pipeline` begins the stages of a lookup; everything else makes an expression. */
export type AggregateCommand = Readonly<Record<Expressions, (operand: unknown) => unknown>> & {
  readonly pipeline: () => Aggregate;
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
type RareStage = 'addFields' | 'bucket' | 'bucketAuto' | 'geoNear' | 'replaceRoot' | 'sample' | 'sortByCount';
export interface Aggregate extends Readonly<Record<Stage | RareStage, (value: unknown) => Aggregate>> {
  end(): Promise<{ list: readonly Data[] }>;
  /** The stages as data, for a lookup; only of what `$.pipeline()` began. */
  done(): unknown;
}

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

type Shape = new (parts: readonly unknown[]) => unknown;
export interface Geo extends Readonly<
  Record<'LineString' | 'Polygon' | 'MultiPoint' | 'MultiLineString' | 'MultiPolygon', Shape>
> {
  readonly Point: new (longitude: number, latitude: number) => { toJSON(): unknown };
}

export interface Database {
  readonly command: Command;
  readonly Geo: Geo;
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  serverDate(options?: { offset: number }): unknown;
  RegExp(options: { regexp: string; options?: string }): unknown;
  startTransaction(): Promise<Transaction>;
  runTransaction<T>(run: (transaction: Transaction) => Promise<T>): Promise<T>;
}
