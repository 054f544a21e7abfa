/** A point of the earth as a unit vector from its centre. */
export type Vector = readonly [x: number, y: number, z: number];

/** Angles, in radians, below which two points are one: less than a millimetre on the ground. */
export const EPSILON = 1e-11;

const RADIANS = Math.PI / 180;

export function vectorOf(longitude: number, latitude: number): Vector {
  const [lng, lat] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(lat) * Math.cos(lng), Math.cos(lat) * Math.sin(lng), Math.sin(lat)];
}

/** Longitude and latitude in degrees. */
export function degreesOf([x, y, z]: Vector): readonly [longitude: number, latitude: number] {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function plus(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function times(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function unit(a: Vector): Vector {
  return times(a, 1 / (Math.hypot(...a) || 1));
}

/** The angle between two points, radians. */
export function angle(a: Vector, b: Vector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
}
