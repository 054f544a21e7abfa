import { compare, resolve } from 'mingo/util';
import type { Document } from './ejson';
import { invalidParam } from './errors';
import type { Order } from './plan';

/** Reads the SDK's order object, `{path: 1 | -1}`; the order of its keys counts. */
export function orderOf(value: unknown): Order {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') throw invalidParam('order must be an object');
  return Object.entries(value).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParam('order must be 1 or -1');
    return [path, direction] as const;
  });
}

/** Sorts by mingo's comparison; a missing value is null. Ties keep the order in which they came. */
export function sortBy<T extends { readonly document: Document }>(items: readonly T[], order: Order): T[] {
  const keyed = items.map((item) => ({
    item,
    keys: order.map(([path]) => resolve(item.document, path) ?? null),
  }));
  keyed.sort((a, b) => {
    for (const [i, [, direction]] of order.entries()) {
      const result = compare(a.keys[i], b.keys[i]);
      if (result !== 0) return result * direction;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}
