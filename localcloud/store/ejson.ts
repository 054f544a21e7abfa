import { invalidParam } from './errors';

/** A document as the store handles it: plain values, `Date`, `RegExp`, `ObjectId`, `Binary`. */
export type Document = Record<string, unknown>;

/** MongoDB's own kind of id. `toString` is what mingo compares by. */
export class ObjectId {
  constructor(readonly hex: string) {}
  toString(): string {
    return this.hex;
  }
}

/** Bytes, kept in base64 as they came. */
export class Binary {
  constructor(
    readonly base64: string,
    readonly subType: string,
  ) {}
  toString(): string {
    return `${this.subType}:${this.base64}`;
  }
}

const REGEXP_FLAGS = /^[imsu]*$/;

function toRegExp(value: unknown): RegExp {
  const { pattern, options } = value as { pattern?: unknown; options?: unknown };
  // `g` and `y` would give a RegExp a memory; the database has none.
  const flags = typeof options === 'string' ? options.replace(/[gy]/g, '') : '';
  if (typeof pattern !== 'string' || !REGEXP_FLAGS.test(flags))
    throw invalidParam('invalid regular expression');
  try {
    return new RegExp(pattern, flags);
  } catch {
    throw invalidParam('invalid regular expression');
  }
}

function toDate(value: unknown): Date {
  const inner = typeof value === 'object' && value !== null ? Number(decode(value, 0)) : value;
  return new Date(inner as string | number);
}

function toBinary(value: unknown): Binary {
  const { base64, subType } = value as { base64?: unknown; subType?: unknown };
  return new Binary(String(base64), String(subType));
}

function serverDate(value: unknown, now: number): Date {
  const offset = Number(decode((value as { offset?: unknown }).offset ?? 0, now));
  return new Date(now + (Number.isFinite(offset) ? offset : 0));
}

type Unwrap = (value: unknown, now: number) => unknown;
const wrappers: ReadonlyMap<string, Unwrap> = new Map<string, Unwrap>([
  ['$numberInt', Number],
  ['$numberLong', Number],
  ['$numberDouble', Number],
  ['$oid', (value) => new ObjectId(String(value))],
  ['$date', toDate],
  ['$regularExpression', toRegExp],
  ['$binary', toBinary],
  ['$tcb_server_date', serverDate],
  ['$undefined', () => null],
]);

/**
 * Turns parsed EJSON (canonical or relaxed) into values, in place. `now` (ms) is what a server date becomes.
 * Unknown `$` keys stay: they are operators.
 */
export function decode(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      if (typeof value[i] === 'object') value[i] = decode(value[i], now);
    }
    return value;
  }
  const object = value as Document;
  let first = true;
  for (const key in object) {
    if (first && key.charCodeAt(0) === 36) {
      const unwrap = wrappers.get(key);
      if (unwrap) return unwrap(object[key], now);
    }
    first = false;
    const item = object[key];
    if (typeof item !== 'object' || item === null) continue;
    if (key === '__proto__') throw invalidParam('__proto__ cannot be a field');
    object[key] = decode(item, now);
  }
  return object;
}

/** Parses EJSON text from the wire. Throws `INVALID_PARAM` on what is not JSON. */
export function parseWire(text: string, now: number): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw invalidParam('not EJSON');
  }
  return decode(json, now);
}

function wrapNumber(value: number): unknown {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value;
  return { $numberDouble: Object.is(value, -0) ? '-0.0' : String(value) };
}

function wrapObject(value: object): unknown {
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } };
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } };
  if (value instanceof ObjectId) return { $oid: value.hex };
  if (value instanceof Binary) return { $binary: { base64: value.base64, subType: value.subType } };
  return undefined;
}

/** Values to JSON that `EJSON.parse` understands. Gives back the same object when nothing had to change. */
export function encode(value: unknown): unknown {
  if (typeof value === 'number') return wrapNumber(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return encodeArray(value);
  const wrapped = wrapObject(value);
  if (wrapped !== undefined) return wrapped;
  const object = value as Document;
  let copy: Document | undefined;
  for (const key in object) {
    const item = object[key];
    if (typeof item === 'string') continue;
    const encoded = encode(item);
    if (encoded === item) continue;
    copy ??= { ...object };
    copy[key] = encoded;
  }
  return copy ?? object;
}

function encodeArray(array: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let i = 0; i < array.length; i++) {
    const encoded = encode(array[i]);
    if (encoded === array[i]) continue;
    copy ??= array.slice();
    copy[i] = encoded;
  }
  return copy ?? array;
}

/** A document as it lies in the store, which is also how it goes over the wire: a read need not parse it. */
export function documentText(document: Document): string {
  return JSON.stringify(encode(document));
}

/** Plain JSON, the common case, is as fast as `JSON.parse`: only text with a `$` key or string is walked. */
export function parseDocument(text: string): Document {
  const json = JSON.parse(text) as Document;
  return text.includes('"$') ? (decode(json, 0) as Document) : json;
}
