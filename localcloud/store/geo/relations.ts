import { type Geometry, type Path, type Polygon, vertices } from './geometry';
import { angle, cross, dot, EPSILON, plus, times, unit, type Vector } from './vector';

type Segment = readonly [Vector, Vector];

function segmentsOf(path: Path): Segment[] {
  return path.slice(1).map((end, i): Segment => [path[i] ?? end, end]);
}

const boundaries = (polygon: Polygon): Segment[] => polygon.flatMap(segmentsOf);

function allSegments({ lines, polygons }: Geometry): Segment[] {
  return [...lines.flatMap(segmentsOf), ...polygons.flatMap(boundaries)];
}

/** The angle from a point to the nearest point of an arc. */
function angleToSegment(point: Vector, [a, b]: Segment): number {
  const normal = cross(a, b);
  const beside = dot(cross(normal, a), point) >= 0 && dot(cross(b, normal), point) >= 0;
  if (beside && Math.hypot(...normal) > EPSILON) return Math.abs(Math.asin(dot(unit(normal), point)));
  return Math.min(angle(point, a), angle(point, b));
}

/** Whether two arcs cross at a point that is an end of neither; the test of the S2 library. */
function cross2([a, b]: Segment, [c, d]: Segment): boolean {
  const [ab, cd] = [cross(a, b), cross(c, d)];
  const [acb, bda, cbd, dac] = [-dot(ab, c), dot(ab, d), -dot(cd, b), dot(cd, a)];
  return acb * bda > 0 && acb * cbd > 0 && acb * dac > 0;
}

const onPath = (path: Path, point: Vector) =>
  segmentsOf(path).some((segment) => angleToSegment(point, segment) < EPSILON);

const DIRECTIONS: readonly Vector[] = [
  [0.31, 0.57, 0.76],
  [-0.83, 0.41, 0.37],
  [0.47, -0.71, 0.52],
];

/**
 * Whether a point lies inside a ring that covers less than half of the earth: an arc to a point far outside crosses the
 * ring an odd number of times. An arc that meets a corner tells nothing; then another one is tried.
 */
function insideRing(ring: Path, point: Vector): boolean {
  const middle = unit(ring.reduce(plus, [0, 0, 0]));
  for (const direction of DIRECTIONS) {
    const outside = unit(plus(times(middle, -1), times(direction, 0.2)));
    const normal = unit(cross(point, outside));
    if (ring.some((corner) => Math.abs(dot(normal, corner)) < 1e-13)) continue;
    return segmentsOf(ring).filter((segment) => cross2([point, outside], segment)).length % 2 === 1;
  }
  return false;
}

/** The edge belongs to the polygon. */
function inPolygon([outer = [], ...holes]: Polygon, point: Vector): boolean {
  if (onPath(outer, point)) return true;
  if (!insideRing(outer, point)) return false;
  return holes.every((hole) => onPath(hole, point) || !insideRing(hole, point));
}

/** Whether a point belongs to a geometry. */
export function covers(geometry: Geometry, point: Vector): boolean {
  return (
    geometry.points.some((other) => angle(other, point) < EPSILON) ||
    geometry.lines.some((path) => onPath(path, point)) ||
    geometry.polygons.some((polygon) => inPolygon(polygon, point))
  );
}

/** Whether two geometries have a point in common. */
export function intersects(a: Geometry, b: Geometry): boolean {
  if (angle(a.cap.centre, b.cap.centre) > a.cap.radius + b.cap.radius + EPSILON) return false;
  if (vertices(a).some((point) => covers(b, point))) return true;
  if (vertices(b).some((point) => covers(a, point))) return true;
  const others = allSegments(b);
  return allSegments(a).some((segment) => others.some((other) => cross2(segment, other)));
}

function pathWithin(path: Path, region: Polygon): boolean {
  const edges = boundaries(region);
  return segmentsOf(path).every(
    ([a, b]) =>
      [a, b, unit(plus(a, b))].every((point) => inPolygon(region, point)) &&
      !edges.some((edge) => cross2([a, b], edge)),
  );
}

function polygonWithin(polygon: Polygon, region: Polygon): boolean {
  const holes = region.slice(1);
  const [outer = []] = polygon;
  const overHole = holes.some((hole) =>
    hole.some((corner) => inPolygon(polygon, corner) && !polygon.some((ring) => onPath(ring, corner))),
  );
  return pathWithin(outer, region) && !overHole;
}

/** Whether all of a geometry lies in the polygons of a region; each of its lines and polygons in one of them. */
export function within(geometry: Geometry, region: Geometry): boolean {
  const somewhere = (test: (polygon: Polygon) => boolean) => region.polygons.some(test);
  return (
    geometry.points.every((point) => somewhere((polygon) => inPolygon(polygon, point))) &&
    geometry.lines.every((path) => somewhere((polygon) => pathWithin(path, polygon))) &&
    geometry.polygons.every((part) => somewhere((polygon) => polygonWithin(part, polygon)))
  );
}

/** The angle from a point to the nearest point of a geometry. */
export function angleTo(geometry: Geometry, point: Vector): number {
  if (geometry.polygons.some((polygon) => inPolygon(polygon, point))) return 0;
  const toPoints = geometry.points.map((other) => angle(other, point));
  const toSegments = allSegments(geometry).map((segment) => angleToSegment(point, segment));
  return [...toPoints, ...toSegments].reduce((least, next) => Math.min(least, next), Infinity);
}
