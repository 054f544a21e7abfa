/** What one indexed path gives for a document. */
export interface PathValues {
  /** Every value that a query on the path could meet; a missing one is null. Never empty. */
  readonly values: readonly unknown[];
  /** The path up to the first array on the way, or undefined: then there is exactly one value. */
  readonly array: string | undefined;
}

const DIGITS = /^\d+$/;

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof RegExp)
  );
}

/** All elements, at every depth: more than a query can meet is fine, less is not. */
function collect(value: unknown, into: unknown[]): void {
  if (!Array.isArray(value)) {
    into.push(value ?? null);
    return;
  }
  if (value.length === 0) into.push(value);
  for (const item of value) collect(item, into);
}

function descend(value: unknown, segments: readonly string[], into: unknown[]): void {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    collect(value, into);
  } else if (Array.isArray(value) && !DIGITS.test(segment)) {
    if (value.length === 0) into.push(null);
    for (const item of value) descend(item, segments, into);
  } else {
    descend(isPlain(value) ? value[segment] : undefined, rest, into);
  }
}

/** Values of a path for an index. Reaches into arrays as MongoDB does; a number in the path picks an element. */
export function pathValues(document: Record<string, unknown>, segments: readonly string[]): PathValues {
  let value: unknown = document;
  for (let i = 0; i <= segments.length; i++) {
    if (Array.isArray(value)) {
      const into: unknown[] = [];
      descend(value, segments.slice(i), into);
      return { values: into, array: segments.slice(0, i).join('.') };
    }
    const segment = segments[i];
    if (segment === undefined) break;
    value = isPlain(value) ? value[segment] : undefined;
  }
  return { values: [value ?? null], array: undefined };
}
