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

/**
 * What MongoDB sorts a value by: an array by its least element, or by its greatest one downwards, an empty one before
 * null; a missing value as null. (mingo compares arrays in a way that depends on the order in which it meets them.)
 */
function sortKey(value: unknown, direction: 1 | -1): unknown {
  if (!Array.isArray(value)) return value ?? null;
  const items: unknown[] = value;
  return items.reduce((best, item) => (compare(item, best) * direction < 0 ? item : best), items[0]);
}

/** Sorts by the given paths, later ones for ties. What ties in all keeps the order in which it came. */
export function sortBy<T extends { readonly document: Document }>(items: readonly T[], order: Order): T[] {
  const keyed = items.map((item) => ({
    item,
    keys: order.map(([path, direction]) => sortKey(resolve(item.document, path), direction)),
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
