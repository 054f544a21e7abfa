import type { Collection } from './collection';
import { conditionsOf, type Near } from './conditions';
import type { Document } from './ejson';
import { requestFailed } from './errors';
import type { Found } from './find';
import { EARTH_METRES, geometriesAt } from './geo/query';

/** The first circle that is searched for the nearest documents, metres, and how much larger each next one is. */
const FIRST_CIRCLE = 1_000;
const WIDER = 4;
const FARTHEST = EARTH_METRES * Math.PI;

/** Paths of a collection that an index knows as places. */
export function placePaths(collection: Collection): string[] {
  const fields = collection.indexes.flatMap((index) => index.fields);
  return [...new Set(fields.filter((field) => field.sphere).map((field) => field.path))];
}

/** Metres from the asked point to a document: to the nearest of its places at the path. */
export function distanceOf(document: Document, { path, distance }: Near): number {
  return Math.min(...geometriesAt(document, path).map(distance));
}

/** Sorts by distance, the nearest first. */
export function sortByDistance(found: readonly Found[], near: Near): Found[] {
  const measured = found.map((item) => ({ item, metres: distanceOf(item.document, near) }));
  return measured.sort((a, b) => a.metres - b.metres).map(({ item }) => item);
}

/** A query and, in it, a circle around the asked point. */
function inCircle(query: Document, near: Near, metres: number): Document {
  const { point } = near;
  const circle = { [near.path]: { $nearSphere: { $geometry: point, $maxDistance: metres } } };
  return { $and: [query, circle] };
}

/**
 * The `need` nearest documents: searched in wider and wider circles, so that a query for a few does not measure them
 * all. As in the cloud, the path has to be indexed as a place.
 */
export function nearest(
  collection: Collection,
  wanted: { readonly query: Document; readonly near: Near; readonly need: number },
  search: (query: Document) => Found[],
): Found[] {
  const { query, near, need } = wanted;
  if (!placePaths(collection).includes(near.path))
    throw requestFailed('unable to find index for $geoNear query');
  const most = Math.min(
    (conditionsOf(query).byPath.get(near.path)?.region?.radius ?? 0) * EARTH_METRES,
    FARTHEST,
  );
  for (let metres = need === Infinity ? most : FIRST_CIRCLE; ; metres *= WIDER) {
    const last = metres >= most;
    const found = search(last ? query : inCircle(query, near, metres));
    if (last || found.length >= need) return sortByDistance(found, near);
  }
}
