import { isEqual } from 'mingo/util';
import type { Document } from './ejson';

/** Writes `name` of a plain object; answers whether that changed it. */
type Write = (parent: Document, name: string) => boolean;

interface Step {
  readonly path: string;
  readonly segments: readonly string[];
  readonly write: Write;
  /** Makes the objects on the way. */
  readonly creates: boolean;
}

/** The write of an operator with its operand, or undefined: not one of the simple ones. */
function writeOf(operator: string, operand: unknown): Write | undefined {
  if (operator === '$set') return (parent, name) => put(parent, name, operand);
  if (operator === '$unset') return (parent, name) => Object.hasOwn(parent, name) && delete parent[name];
  if (operator === '$inc' && typeof operand === 'number') return increase(operand);
  if (operator === '$pullAll' && Array.isArray(operand)) return without(operand);
  return operator === '$push' && isPlainPush(operand) ? append(operand.$each) : undefined;
}

function put(parent: Document, name: string, value: unknown): boolean {
  if (Object.hasOwn(parent, name) && isEqual(parent[name], value)) return false;
  parent[name] = value;
  return true;
}

function increase(by: number): Write {
  return (parent, name) => {
    const value = parent[name];
    return put(parent, name, (typeof value === 'number' ? value : 0) + by);
  };
}

function append(items: readonly unknown[]): Write {
  return (parent, name) => {
    const list: unknown = parent[name];
    parent[name] = Array.isArray(list) ? [...(list as unknown[]), ...items] : [...items];
    return items.length > 0 || list === undefined;
  };
}

function without(items: readonly unknown[]): Write {
  return (parent, name) => {
    const list = parent[name];
    if (!Array.isArray(list)) return false;
    const kept = list.filter((value) => !items.some((item) => isEqual(item, value)));
    parent[name] = kept;
    return kept.length < list.length;
  };
}

function isPlainPush(operand: unknown): operand is { $each: readonly unknown[] } {
  const keys = typeof operand === 'object' && operand !== null ? Object.keys(operand) : [];
  return keys.length === 1 && Array.isArray((operand as { $each?: unknown }).$each);
}

function isPlain(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}

/** Whether a path leads through plain objects, or through nothing, to a value that suits the operator. */
function isSimple(document: Document, { segments }: Step, operator: string): boolean {
  let value: unknown = document;
  for (const segment of segments) {
    if (value === undefined) return true;
    if (!isPlain(value)) return false;
    if (segment in value && !Object.hasOwn(value, segment)) return false;
    value = value[segment];
  }
  if (operator === '$inc') return value === undefined || typeof value === 'number';
  return (operator !== '$push' && operator !== '$pullAll') || value === undefined || Array.isArray(value);
}

function parentOf(document: Document, { segments, creates }: Step): Document | undefined {
  let parent = document;
  for (const segment of segments.slice(0, -1)) {
    if (parent[segment] === undefined && !creates) return undefined;
    parent = (parent[segment] ??= {}) as Document;
  }
  return parent;
}

/** Places in arrays, positional operators, and names that are not to be written. */
const SPECIAL = /(^|\.)(\$|\d+(\.|$)|__proto__|_id(\.|$))/;

/**
 * Applies an update of `$set`, `$unset`, `$inc`, `$pullAll` and plain `$push` to paths through plain objects, in place; answers
 * whether something changed. Undefined, with nothing done: it is not that simple, mingo has to. mingo takes several
 * times as long; a differential test keeps the two the same.
 */
export function quickUpdate(document: Document, operators: Document): boolean | undefined {
  const steps: Step[] = [];
  for (const [operator, operands] of Object.entries(operators)) {
    for (const [path, operand] of Object.entries(operands as Document)) {
      const write = writeOf(operator, operand);
      if (!write || SPECIAL.test(path)) return undefined;
      const step = {
        path,
        segments: path.split('.'),
        write,
        creates: operator !== '$unset' && operator !== '$pullAll',
      };
      const overlaps = steps.some(
        (s) => `${s.path}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${s.path}.`),
      );
      if (overlaps || !isSimple(document, step, operator)) return undefined;
      steps.push(step);
    }
  }
  let modified = false;
  for (const step of steps) {
    const parent = parentOf(document, step);
    if (parent && step.write(parent, step.segments.at(-1) ?? '')) modified = true;
  }
  return modified;
}
