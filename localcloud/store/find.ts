import type { Collection, Row } from './collection';
import { conditionsOf } from './conditions';
import { type Document, parseDocument } from './ejson';
import { compileMatcher, type Matcher } from './matcher';
import { nearest, sortByDistance } from './nearest';
import { sortBy } from './order';
import { type Order, type Plan, planQuery } from './plan';
import type { RowReader } from './rows';

/** A stored document that a query found. Its value is parsed when first asked for. */
export class Found implements Row {
  private parsed: Document | undefined;

  constructor(
    readonly seq: number,
    readonly text: string,
    document?: Document,
  ) {
    this.parsed = document;
  }

  get document(): Document {
    return (this.parsed ??= parseDocument(this.text));
  }
}

export interface Selection {
  readonly query: Document;
  readonly order: Order;
  readonly skip: number;
  readonly limit: number;
}

/** Everything that matches, in no particular order. */
export function all(query: Document): Selection {
  return { query, order: [], skip: 0, limit: Infinity };
}

/** The documents that match, sorted and cut. */
export function findRows(reader: RowReader, collection: Collection, selection: Selection): Found[] {
  const plan = planQuery(collection, selection.query, selection.order);
  if (plan.near && selection.order.length === 0) {
    const { query, skip, limit } = selection;
    const search = (narrower: Document) =>
      findPlanned(reader, collection, { ...all(narrower), plan: planQuery(collection, narrower, []) });
    const wanted = { query, near: plan.near, need: skip + limit };
    return nearest(collection, wanted, search).slice(skip, skip + limit);
  }
  return findPlanned(reader, collection, { ...selection, plan });
}

function findPlanned(
  reader: RowReader,
  collection: Collection,
  selection: Selection & { readonly plan: Plan },
): Found[] {
  const { plan } = selection;
  const matcher = compileMatcher(selection.query);
  const { skip, limit, order } = selection;
  const need = plan.ordered ? skip + limit : Infinity;
  const { access } = plan;
  if (access.kind !== 'index' || access.ranges.length === 1 || order.length === 0) {
    const found = take(reader.read(collection, access, need), { plan, matcher, need });
    return (plan.ordered ? found : sortBy(found, order)).slice(skip, skip + limit);
  }
  // Each range is in order by itself: the first ones of each, then all of them sorted.
  const parts = access.ranges
    .map((range) =>
      take(reader.readRange(collection, access, { range, wanted: need }), { plan, matcher, need }),
    )
    .filter((part) => part.length > 0);
  const inOrder = plan.ordered && parts.length < 2;
  return (inOrder ? parts.flat() : sortBy(distinct(parts.flat()), order)).slice(skip, skip + limit);
}

/** Puts what matches a query into the asked order; without one, what a query looks for near a point by distance. */
export function arrange(found: readonly Found[], query: Document, order: Order): Found[] {
  const near = order.length === 0 ? conditionsOf(query).near : undefined;
  return near ? sortByDistance(found, near) : sortBy(found, order);
}

/** How many documents match. */
export function countRows(reader: RowReader, collection: Collection, query: Document): number {
  if (Object.keys(query).length === 0) return reader.countAll(collection);
  const plan = planQuery(collection, query, []);
  if (plan.exact && plan.access.kind === 'index') return reader.count(plan.access);
  return findPlanned(reader, collection, { ...all(query), plan }).length;
}

function take(
  rows: Iterable<Row>,
  wanted: { readonly plan: Plan; readonly matcher: Matcher; readonly need: number },
): Found[] {
  const found: Found[] = [];
  if (wanted.need <= 0) return found;
  const { plan, matcher, need } = wanted;
  const { kind } = plan.access;
  const repeats =
    kind === 'ids' || kind === 'union' || (plan.access.kind === 'index' && !plan.access.index.single);
  const seen = repeats ? new Set<number>() : undefined;
  for (const row of rows) {
    if (seen?.has(row.seq)) continue;
    seen?.add(row.seq);
    const candidate = new Found(row.seq, row.text);
    if (!plan.exact && !matcher(candidate.document)) continue;
    found.push(candidate);
    if (found.length >= need) break;
  }
  return found;
}

function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((item) => [item.seq, item])).values()];
}
