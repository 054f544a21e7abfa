import { angle, plus, unit, type Vector, vectorOf } from './vector';

/** Points that are joined by parts of great circles; a ring ends where it began. */
export type Path = readonly Vector[];

/** The outer ring, then holes. */
export type Polygon = readonly Path[];

/** A circle on the sphere: all points within `radius` (radians) of its centre. */
export interface Cap {
  readonly centre: Vector;
  readonly radius: number;
}

/** Any geometry of GeoJSON, taken apart. */
export interface Geometry {
  readonly points: readonly Vector[];
  readonly lines: readonly Path[];
  readonly polygons: readonly Polygon[];
  /** A circle that holds all of it. */
  readonly cap: Cap;
}

/** Beyond this radius, nearly a quarter of a great circle, one cannot tell what is inside. */
const LARGEST_RADIUS = 1.4;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function position(value: unknown): Vector | undefined {
  if (!isList(value)) return undefined;
  const [lng, lat] = value;
  if (typeof lng !== 'number' || typeof lat !== 'number') return undefined;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? vectorOf(lng, lat) : undefined;
}

/** A list of which every item can be read; otherwise undefined. */
function listOf<T>(value: unknown, read: (item: unknown) => T | undefined, least = 1): T[] | undefined {
  if (!isList(value) || value.length < least) return undefined;
  const items = value.map(read);
  return items.every((item) => item !== undefined) ? items : undefined;
}

const line = (value: unknown) => listOf(value, position, 2);

function ring(value: unknown): Path | undefined {
  const path = listOf(value, position, 4);
  const [first, last] = [path?.[0], path?.at(-1)];
  return first && last && angle(first, last) === 0 ? path : undefined;
}

const polygon = (value: unknown) => listOf(value, ring);

type Parts = Partial<Pick<Geometry, 'points' | 'lines' | 'polygons'>>;

function one<K extends keyof Parts, T>(key: K, part: T | undefined): Parts | undefined {
  return part && { [key]: [part] };
}

const many = <K extends keyof Parts, T>(key: K, parts: T[] | undefined): Parts | undefined =>
  parts && { [key]: parts };

const readers: ReadonlyMap<unknown, (coordinates: unknown) => Parts | undefined> = new Map([
  ['Point', (c: unknown) => one('points', position(c))],
  ['MultiPoint', (c: unknown) => many('points', listOf(c, position))],
  ['LineString', (c: unknown) => one('lines', line(c))],
  ['MultiLineString', (c: unknown) => many('lines', listOf(c, line))],
  ['Polygon', (c: unknown) => one('polygons', polygon(c))],
  ['MultiPolygon', (c: unknown) => many('polygons', listOf(c, polygon))],
]);

/** A circle around all points: circles are convex, so the lines between the points lie in it too. */
function capAround(points: readonly Vector[]): Cap {
  const [only] = points;
  if (only && points.length === 1) return { centre: only, radius: 0 };
  const centre = unit(points.reduce(plus, [0, 0, 0]));
  return { centre, radius: Math.max(...points.map((point) => angle(centre, point))) };
}

/** Whether it is one point and nothing else. */
export function isPoint({ points, lines, polygons }: Geometry): boolean {
  return points.length === 1 && lines.length === 0 && polygons.length === 0;
}

/** Every corner of a geometry. */
export function vertices({ points, lines, polygons }: Omit<Geometry, 'cap'>): Vector[] {
  return [...points, ...lines.flat(), ...polygons.flat(2)];
}

/** Reads a GeoJSON object; undefined when it is none, has a bad coordinate, or covers half of the earth. */
export function geometryOf(value: unknown): Geometry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  const parts = readers.get(type)?.(coordinates);
  if (!parts) return undefined;
  const shape = { points: [], lines: [], polygons: [], ...parts };
  const cap = capAround(vertices(shape));
  return cap.radius < LARGEST_RADIUS ? { ...shape, cap } : undefined;
}
