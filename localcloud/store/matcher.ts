import { Query } from 'mingo/query';
import type { Document } from './ejson';
import { invalidParam, StoreError } from './errors';
import { meaning } from './meaning';

export type Matcher = (document: Document) => boolean;

/** `undefined`: the quick test cannot tell, mingo has to. */
type QuickTest = (value: unknown) => boolean | undefined;

type Primitive = string | number | boolean | null;

function isPrimitive(value: unknown): value is Primitive {
  return (
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  );
}

const equal = (a: unknown, b: Primitive) => a === b || (b === null && a === undefined) || Object.is(a, b);

/** Values of different types are in no order; null is handled by mingo. */
const inOrder = (test: (a: string, b: string) => boolean) => (b: Primitive) => (a: unknown) =>
  typeof a === typeof b && a !== null && test(a as string, b as string);

const quickOperators: ReadonlyMap<string, (operand: Primitive) => (value: unknown) => boolean> = new Map([
  ['$eq', (b: Primitive) => (a: unknown) => equal(a, b)],
  ['$ne', (b: Primitive) => (a: unknown) => !equal(a, b)],
  ['$gt', inOrder((a, b) => a > b)],
  ['$gte', inOrder((a, b) => a >= b)],
  ['$lt', inOrder((a, b) => a < b)],
  ['$lte', inOrder((a, b) => a <= b)],
]);

function quickOperator(operator: string, operand: unknown): QuickTest | undefined {
  if (operator === '$in' && Array.isArray(operand) && operand.every(isPrimitive)) {
    const set = new Set<unknown>(operand);
    return (value) => set.has(value ?? null);
  }
  if (!isPrimitive(operand)) return undefined;
  const ordering = operator !== '$eq' && operator !== '$ne';
  if (ordering && (operand === null || Number.isNaN(operand))) return undefined;
  return quickOperators.get(operator)?.(operand);
}

function quickTest(path: string, condition: unknown): Matcher | QuickDocumentTest | undefined {
  const segments = path.split('.');
  if (segments.some((segment) => segment === '__proto__' || /^\d+$/.test(segment))) return undefined;
  const tests: QuickTest[] = [];
  const operators = isPrimitive(condition) ? { $eq: condition } : condition;
  if (typeof operators !== 'object' || operators === null || operators.constructor !== Object)
    return undefined;
  if (Object.keys(operators).length === 0) return undefined;
  for (const [operator, operand] of Object.entries(operators)) {
    const test = quickOperator(operator, operand);
    if (!test) return undefined;
    tests.push(test);
  }
  return (document: Document) => {
    const value = plainValue(document, segments);
    if (typeof value === 'object' && value !== null) return undefined;
    return tests.every((test) => test(value));
  };
}

type QuickDocumentTest = (document: Document) => boolean | undefined;

/** The value at a path through plain objects; an object (such as an array on the way) where it is not that simple. */
function plainValue(document: Document, segments: readonly string[]): unknown {
  let value: unknown = document;
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (value.constructor !== Object) return value;
    value = Object.hasOwn(value, segment) ? (value as Document)[segment] : undefined;
  }
  return value;
}

/**
 * Makes the test of a query. mingo decides what a query means; equality and comparison of plain values, the common
 * case, are tested without it, and the two are kept the same by a differential test.
 */
export function compileMatcher(query: Document): Matcher {
  let full: Query | undefined;
  const byMingo: Matcher = (document) => (full ??= compileFull(query)).test(document);
  const tests: QuickDocumentTest[] = [];
  for (const [path, condition] of Object.entries(query)) {
    const test = path.startsWith('$') ? undefined : quickTest(path, condition);
    if (!test) {
      full = compileFull(query);
      return byMingo;
    }
    tests.push(test);
  }
  return (document) => {
    for (const test of tests) {
      const passed = test(document);
      if (passed === undefined) return byMingo(document);
      if (!passed) return false;
    }
    return true;
  };
}

/** mingo compiles at once, so an unknown operator is refused even when nothing would be tested. */
function compileFull(query: Document): Query {
  try {
    return new Query(query, meaning);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw invalidParam(error instanceof Error ? error.message : 'invalid query');
  }
}
