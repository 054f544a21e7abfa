import type { Collection, IdCell } from './collection';
import { idCell } from './collection';
import { type Condition, type Conditions, conditionsOf, type Near } from './conditions';
import type { Document } from './ejson';
import { limits } from './limits';
import { type KeyRange, rangesOf } from './ranges';
import type { SecondaryIndex } from './secondary-index';

/** Paths to sort by, the first one first. */
export type Order = readonly (readonly [path: string, direction: 1 | -1])[];

/** Where the candidates of a query come from. */
export type Access =
  | { readonly kind: 'ids'; readonly cells: readonly IdCell[] }
  | {
      readonly kind: 'index';
      readonly index: SecondaryIndex;
      readonly ranges: readonly KeyRange[];
      readonly reverse: boolean;
    }
  | { readonly kind: 'primary'; readonly condition: Condition; readonly reverse: boolean }
  | { readonly kind: 'union'; readonly parts: readonly Access[] }
  | { readonly kind: 'scan' };

export interface Plan {
  readonly access: Access;
  /** Candidates of one range come in the asked order; with one range, all do. */
  readonly ordered: boolean;
  /** Every candidate matches: nothing has to be tested. */
  readonly exact: boolean;
  readonly near: Near | undefined;
}

/** Chooses how to find the candidates: by id, by the index that narrows most, or by reading everything. */
export function planQuery(collection: Collection, query: Document, order: Order): Plan {
  const conditions = conditionsOf(query);
  return { ...choose(collection, conditions, order), near: conditions.near };
}

/** Names of what serves a query: indexes, `_id`, or `scan`. */
export function accessName(access: Access): string {
  if (access.kind === 'union') return [...new Set(access.parts.map(accessName))].join(' + ');
  if (access.kind === 'index') return access.index.name;
  return access.kind === 'scan' ? 'scan' : '_id';
}

type Choice = Omit<Plan, 'near'>;

function choose(collection: Collection, conditions: Conditions, order: Order): Choice {
  const ids = conditions.byPath.get('_id')?.equals;
  if (ids) {
    const cells = ids.filter((id) => id !== null).map(idCell);
    const exact = conditions.complete && conditions.byPath.size === 1;
    return { access: { kind: 'ids', cells }, ordered: order.length === 0 || cells.length < 2, exact };
  }
  let best: Candidate | undefined;
  for (const index of collection.indexes) {
    const candidate = rate(index, conditions, order);
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  if (best && best.score > ORDER_ONLY) return best.plan;
  return (
    unionPlan(collection, conditions, order) ??
    best?.plan ??
    primaryPlan(conditions, order) ??
    scanPlan(order)
  );
}

/** Every branch of an `$or` by an index of its own, if each has one. */
function unionPlan(collection: Collection, { unions }: Conditions, order: Order): Choice | undefined {
  for (const branches of unions) {
    const parts = branches.map((branch) => planQuery(collection, branch, []).access);
    const served = parts.length > 0 && parts.every(({ kind }) => kind !== 'scan');
    if (served) return { access: { kind: 'union', parts }, ordered: order.length === 0, exact: false };
  }
  return undefined;
}

function scanPlan(order: Order): Choice {
  return { access: { kind: 'scan' }, ordered: order.length === 0, exact: false };
}

function primaryPlan(conditions: Conditions, order: Order): Choice | undefined {
  const condition = conditions.byPath.get('_id') ?? {};
  const [first] = order;
  const ordered = order.length === 0 || (order.length === 1 && first?.[0] === '_id');
  if (!condition.lower && !condition.upper && (order.length === 0 || !ordered)) return undefined;
  return { access: { kind: 'primary', condition, reverse: first?.[1] === -1 }, ordered, exact: false };
}

interface Candidate {
  readonly score: number;
  readonly plan: Choice;
}

/** The score of an index that gives the order and narrows nothing. */
const ORDER_ONLY = 1;

/** How far an index serves: equalities first, then a range, then the order. */
function rate(index: SecondaryIndex, conditions: Conditions, order: Order): Candidate | undefined {
  const { equal, ranged, used } = usableFields(index, conditions);
  const direction = orderDirection(index, conditions, { order, equal });
  const score = equal * 4 + (ranged ? 2 : 0) + (order.length > 0 && direction !== 0 ? 1 : 0);
  if (score === 0) return undefined;
  const ranges = rangesOf(index, conditions.byPath, equal);
  const access = { kind: 'index', index, ranges, reverse: direction === -1 } as const;
  const exact = conditions.complete && used === conditions.byPath.size && index.single;
  return { score, plan: { access, ordered: order.length === 0 || direction !== 0, exact } };
}

/** How many leading fields have equalities, and whether the next one has a range. */
function usableFields(index: SecondaryIndex, conditions: Conditions) {
  let equal = 0;
  let lookups = 1;
  for (const field of index.fields) {
    const condition = conditions.byPath.get(field.path);
    if (!condition) break;
    if (field.sphere) return { equal, ranged: condition.region !== undefined, used: equal };
    if (!condition.equals) {
      const { startsWith, lower, upper } = condition;
      const ranged = startsWith !== undefined || lower !== undefined || upper !== undefined;
      return { equal, ranged, used: equal + (ranged ? 1 : 0) };
    }
    lookups *= condition.equals.length;
    if (lookups > limits.indexLookups) break;
    equal++;
  }
  return { equal, ranged: false, used: equal };
}

/** 1 or -1 when the index gives the order, read forwards or backwards; 0 when it does not. */
function orderDirection(
  index: SecondaryIndex,
  conditions: Conditions,
  wanted: { readonly order: Order; readonly equal: number },
): 1 | -1 | 0 {
  if (!index.ordered) return 0;
  let next = wanted.equal;
  let reading: 1 | -1 | 0 = 0;
  for (const [path, direction] of wanted.order) {
    const fixed = index.fields.findIndex((field) => field.path === path);
    const isFixed = fixed >= 0 && fixed < wanted.equal && conditions.byPath.get(path)?.equals?.length === 1;
    if (isFixed && !index.hasArrays(fixed)) continue;
    const field = index.fields[next];
    if (field?.path !== path || field.sphere || index.hasArrays(next)) return 0;
    const way = field.direction === direction ? 1 : -1;
    if (reading !== 0 && reading !== way) return 0;
    reading = way;
    next++;
  }
  return reading === 0 ? 1 : reading;
}
