import { resolve } from 'mingo/util';
import type { Document } from '../ejson';
import { invalidParam } from '../errors';
import { type Cap, type Geometry, geometryOf, isPoint, vertices } from './geometry';
import { angleTo, intersects, within } from './relations';
import { angle, EPSILON, type Vector, vectorOf } from './vector';

/** Metres; the radius that MongoDB takes for `$nearSphere` and `$geoNear`. */
export const EARTH_METRES = 6_378_100;

/** One geographic condition of a query. */
export interface GeoTest {
  /** Everything that can pass meets this circle. */
  readonly region: Cap;
  readonly test: (geometry: Geometry) => boolean;
  /** Metres from the asked point; only for `$nearSphere`. */
  readonly distance?: (geometry: Geometry) => number;
}

function geometryIn(operand: unknown, operator: string): Geometry {
  const geometry = geometryOf((operand as { $geometry?: unknown } | null)?.$geometry);
  if (geometry) return geometry;
  throw invalidParam(
    `${operator} wants a $geometry that is valid GeoJSON and covers less than half of the earth`,
  );
}

function centreSphere(operand: unknown): Cap {
  const [centre, radius] = Array.isArray(operand) ? (operand as unknown[]) : [];
  const [lng, lat] = Array.isArray(centre) ? (centre as unknown[]) : [];
  if (typeof lng === 'number' && typeof lat === 'number' && typeof radius === 'number' && radius >= 0)
    return { centre: vectorOf(lng, lat), radius };
  throw invalidParam('$centerSphere wants [[longitude, latitude], radians]');
}

function geoWithin(operand: unknown): GeoTest {
  const { $centerSphere } = (operand ?? {}) as { $centerSphere?: unknown };
  if ($centerSphere !== undefined) {
    const region = centreSphere($centerSphere);
    const inside = (point: Vector) => angle(region.centre, point) <= region.radius + EPSILON;
    // A circle is convex: what has all its corners in it lies in it.
    return { region, test: (geometry) => vertices(geometry).every(inside) };
  }
  const region = geometryIn(operand, '$geoWithin');
  if (region.polygons.length === 0) throw invalidParam('$geoWithin wants a Polygon or MultiPolygon');
  return { region: region.cap, test: (geometry) => within(geometry, region) };
}

function geoIntersects(operand: unknown): GeoTest {
  const other = geometryIn(operand, '$geoIntersects');
  return { region: other.cap, test: (geometry) => intersects(geometry, other) };
}

function metres(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && value >= 0) return value;
  throw invalidParam(`${name} wants a distance in metres`);
}

function nearSphere(operand: unknown): GeoTest {
  const near = geometryIn(operand, '$nearSphere');
  if (!isPoint(near)) throw invalidParam('$nearSphere wants a Point');
  const { centre } = near.cap;
  const options = operand as { $maxDistance?: unknown; $minDistance?: unknown };
  const most = metres(options.$maxDistance, '$maxDistance');
  const least = metres(options.$minDistance, '$minDistance') ?? 0;
  const distance = (geometry: Geometry) => angleTo(geometry, centre) * EARTH_METRES;
  return {
    region: { centre, radius: Math.min((most ?? Infinity) / EARTH_METRES, Math.PI) },
    distance,
    test: (geometry) => {
      const away = distance(geometry);
      return away >= least && away <= (most ?? Infinity);
    },
  };
}

const readers: ReadonlyMap<string, (operand: unknown) => GeoTest> = new Map([
  ['$geoWithin', geoWithin],
  ['$geoIntersects', geoIntersects],
  ['$nearSphere', nearSphere],
]);

/** Reads a geographic operator; undefined when it is another one. Throws `INVALID_PARAM` on a bad operand. */
export function geoTestOf(operator: string, operand: unknown): GeoTest | undefined {
  return readers.get(operator)?.(operand);
}

/** The geometries at a path: of one field, or of each element of a list. */
export function geometriesAt(document: Document, path: string): Geometry[] {
  const value: unknown = resolve(document, path);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map(geometryOf).filter((geometry) => geometry !== undefined);
}

type Test = (document: Document) => boolean;
const operator =
  (name: string) =>
  (path: unknown, operand: unknown): Test => {
    const geo = geoTestOf(name, operand);
    return (document) => geo !== undefined && geometriesAt(document, String(path)).some(geo.test);
  };

/** The geographic operators, in the shape in which mingo takes operators. */
export const geoOperators = Object.fromEntries([...readers.keys()].map((name) => [name, operator(name)]));
