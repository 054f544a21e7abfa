import { Binary, documentText, ObjectId } from './ejson';

/*
 * Order-preserving keys: bytes that compare as the values do. One type byte, then the value:
 * null and missing < number < string < object < array < binary < boolean < date < regular expression < object id.
 * It is the order of mingo (which decides), and BSON's but for the places of binary and object id.
 * Strings compare by UTF-16 code units as in JavaScript, so surrogates are written one by one (CESU-8).
 */
const NULL = 0x10;
const NUMBER = 0x20;
const STRING = 0x30;
const OBJECT = 0x40;
const ARRAY = 0x50;
const BINARY = 0x58;
const BOOLEAN = 0x60;
const DATE = 0x70;
const REGEXP = 0x80;
const OBJECT_ID = 0x90;

const END = Buffer.from([0xff]);
const number = new DataView(new ArrayBuffer(8));

/** True for values whose place among others the bytes do not tell, only whether they are the same. */
export function isUnordered(value: unknown): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function numberBytes(tag: number, value: number): Buffer {
  const bytes = Buffer.allocUnsafe(9);
  bytes[0] = tag;
  // -0 is 0. NaN lies after every number, but an index that holds one is not used for order.
  number.setFloat64(0, value === 0 ? 0 : value);
  const high = number.getUint32(0);
  const low = number.getUint32(4);
  const negative = high >>> 31 === 1;
  bytes.writeUInt32BE((negative ? ~high : high | 0x80000000) >>> 0, 1);
  bytes.writeUInt32BE((negative ? ~low : low) >>> 0, 5);
  return bytes;
}

/** Text that ends in 0 1, with a 0 inside written as 0 2, so that no key is the beginning of another. */
function textBytes(tag: number, text: string): Buffer {
  if (/[\0\ud800-\udfff]/.test(text)) return oddTextBytes(tag, text);
  const length = Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(length + 3);
  bytes[0] = tag;
  bytes.write(text, 1, 'utf8');
  bytes[length + 1] = 0;
  bytes[length + 2] = 1;
  return bytes;
}

function oddTextBytes(tag: number, text: string): Buffer {
  const bytes: number[] = [tag];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) bytes.push(0, 2);
    else if (unit < 0x80) bytes.push(unit);
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 63));
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63));
  }
  bytes.push(0, 1);
  return Buffer.from(bytes);
}

function directed(bytes: Buffer, direction: 1 | -1): Buffer {
  if (direction === 1) return bytes;
  for (let i = 0; i < bytes.length; i++) bytes[i] = 255 - (bytes[i] ?? 0);
  return bytes;
}

/** The bytes of one value; a descending field has them inverted. */
export function valueBytes(value: unknown, direction: 1 | -1): Buffer {
  return directed(ascendingBytes(value), direction);
}

/** What the keys of all texts with this beginning begin with. */
export function prefixBytes(prefix: string, direction: 1 | -1): Buffer {
  return directed(textBytes(STRING, prefix).subarray(0, -2), direction);
}

/** What the keys of all values of the same type begin with, or undefined when it has no ranges. */
export function tagBytes(value: unknown, direction: 1 | -1): Buffer | undefined {
  const tag = rangeTag(value);
  return tag === undefined ? undefined : directed(Buffer.from([tag]), direction);
}

function ascendingBytes(value: unknown): Buffer {
  switch (typeof value) {
    case 'string':
      return textBytes(STRING, value);
    case 'number':
      return numberBytes(NUMBER, value);
    case 'boolean':
      return Buffer.from([BOOLEAN, value ? 1 : 0]);
    default:
      return value === null || value === undefined ? Buffer.from([NULL]) : objectBytes(value);
  }
}

function objectBytes(value: object): Buffer {
  if (value instanceof Date) return numberBytes(DATE, value.getTime());
  if (value instanceof ObjectId) return textBytes(OBJECT_ID, value.hex);
  if (value instanceof RegExp) return textBytes(REGEXP, String(value));
  if (value instanceof Binary) return textBytes(BINARY, String(value));
  return textBytes(Array.isArray(value) ? ARRAY : OBJECT, documentText(value as Record<string, unknown>));
}

/** The type byte of a value that can bound a range, or undefined when it cannot. */
export function rangeTag(value: unknown): number | undefined {
  if (typeof value === 'string') return STRING;
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : NUMBER;
  if (typeof value === 'boolean') return BOOLEAN;
  return value instanceof Date && !Number.isNaN(value.getTime()) ? DATE : undefined;
}

/** The smallest key that is greater than every key that begins with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 255) length--;
  if (length === 0) return END;
  const bytes = Buffer.from(prefix.subarray(0, length));
  bytes[length - 1] = (bytes[length - 1] ?? 0) + 1;
  return bytes;
}
