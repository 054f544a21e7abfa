import { Binary, type Document, ObjectId } from './ejson';
import type { Cap, Geometry } from './geo/geometry';
import { geoTestOf } from './geo/query';
import { rangeTag } from './key';

export interface Bound {
  readonly value: unknown;
  readonly inclusive: boolean;
}

/** What must hold for one path, as far as an index can use it: one of these values, a prefix, or a range. */
export interface Condition {
  equals?: readonly unknown[];
  startsWith?: string;
  lower?: Bound;
  upper?: Bound;
  /** Where on the earth it must be. */
  region?: Cap;
}

/** The `$nearSphere` of a query: without another order, the nearest come first. */
export interface Near {
  readonly path: string;
  /** The asked point, as GeoJSON. */
  readonly point: unknown;
  readonly distance: (geometry: Geometry) => number;
}

export interface Conditions {
  readonly byPath: ReadonlyMap<string, Condition>;
  /** The conditions say all that the query says; otherwise they only narrow. */
  readonly complete: boolean;
  /** Lists of queries of which at least one must hold: each `$or`. */
  readonly unions: readonly (readonly Document[])[];
  readonly near: Near | undefined;
}

function isOperand(value: unknown): boolean {
  if (typeof value !== 'object') return value !== undefined;
  return value === null || value instanceof Date || value instanceof ObjectId;
}

function isOperators(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (value instanceof Date || value instanceof RegExp || value instanceof ObjectId) return false;
  if (value instanceof Binary) return false;
  for (const key in value) return key.startsWith('$');
  return false;
}

/** The text that every match of an anchored expression begins with, or undefined. */
export function literalPrefix(pattern: RegExp): string | undefined {
  if (!pattern.source.startsWith('^') || /[im]/.test(pattern.flags) || pattern.source.includes('|'))
    return undefined;
  let prefix = '';
  for (let i = 1; i < pattern.source.length; i++) {
    let char = pattern.source[i] ?? '';
    if (char === '\\') {
      char = pattern.source[++i] ?? '';
      if (/[A-Za-z0-9]/.test(char)) break;
    } else if ('.[](){}*+?$^'.includes(char)) break;
    if (/[*?{]/.test(pattern.source[i + 1] ?? '')) break;
    prefix += char;
  }
  return prefix === '' ? undefined : prefix;
}

/** Reads a query for what indexes can use. */
class Reader {
  readonly byPath = new Map<string, Condition>();
  complete = true;
  readonly unions: (readonly Document[])[] = [];
  near: Near | undefined;

  read(query: Document): void {
    if (typeof query !== 'object' || query === null) {
      this.complete = false;
      return;
    }
    for (const key in query) {
      const value = query[key];
      if (key === '$and' && Array.isArray(value)) {
        for (const part of value) this.read(part as Document);
      } else if (key.startsWith('$')) {
        this.complete = false;
        if (key === '$or' && Array.isArray(value)) this.unions.push(value as Document[]);
      } else this.readPath(key, value);
    }
  }

  private readPath(path: string, value: unknown): void {
    if (value instanceof RegExp) this.prefix(path, value);
    else if (isOperators(value)) {
      for (const operator in value) this.operator(path, operator, value[operator]);
    } else if (isOperand(value)) this.equals(path, [value]);
    else this.complete = false;
  }

  private at(path: string): Condition {
    const found = this.byPath.get(path);
    if (found) return found;
    const condition: Condition = {};
    this.byPath.set(path, condition);
    return condition;
  }

  private operator(path: string, operator: string, operand: unknown): void {
    if (operator === '$eq' && isOperand(operand)) this.equals(path, [operand]);
    else if (operator === '$in' && Array.isArray(operand) && operand.every(isOperand))
      this.equals(path, operand);
    else if (operator === '$gt' || operator === '$gte') {
      this.bound(path, 'lower', { value: operand, inclusive: operator === '$gte' });
    } else if (operator === '$lt' || operator === '$lte') {
      this.bound(path, 'upper', { value: operand, inclusive: operator === '$lte' });
    } else if (operator === '$regex' && operand instanceof RegExp) this.prefix(path, operand);
    else {
      this.complete = false;
      this.narrow(path, operator, operand);
    }
  }

  /** Operators that say more than an index can tell, but tell it something. */
  private narrow(path: string, operator: string, operand: unknown): void {
    if (operator === '$all' && Array.isArray(operand) && isOperand(operand[0])) {
      this.at(path).equals ??= [operand[0]];
    } else if (operator === '$elemMatch' && !isOperators(operand)) {
      for (const [inner, value] of Object.entries((operand ?? {}) as Document))
        if (!inner.startsWith('$')) this.readPath(`${path}.${inner}`, value);
    } else {
      const geo = geoTestOf(operator, operand);
      if (!geo) return;
      const condition = this.at(path);
      if (!condition.region || condition.region.radius > geo.region.radius) condition.region = geo.region;
      if (!geo.distance) return;
      const { $geometry: point } = operand as Document;
      this.near ??= { path, point, distance: geo.distance };
    }
  }

  private equals(path: string, values: readonly unknown[]): void {
    const condition = this.at(path);
    if (condition.equals || condition.startsWith !== undefined || condition.lower || condition.upper)
      this.complete = false;
    condition.equals ??= [...new Set(values)];
  }

  private prefix(path: string, pattern: RegExp): void {
    this.complete = false;
    const prefix = literalPrefix(pattern);
    if (prefix !== undefined) this.at(path).startsWith ??= prefix;
  }

  private bound(path: string, side: 'lower' | 'upper', bound: Bound): void {
    const tag = rangeTag(bound.value);
    const condition = this.at(path);
    const other = side === 'lower' ? condition.upper : condition.lower;
    const usable = tag !== undefined && !condition[side] && (!other || rangeTag(other.value) === tag);
    if (!usable || condition.equals || condition.startsWith !== undefined) this.complete = false;
    if (usable) condition[side] = bound;
  }
}

/** What a query says about single paths, for the planner. */
export function conditionsOf(query: Document): Conditions {
  const reader = new Reader();
  reader.read(query);
  return reader;
}
