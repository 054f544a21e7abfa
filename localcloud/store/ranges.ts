import type { Bound, Condition } from './conditions';
import { after, prefixBytes, tagBytes, valueBytes } from './key';
import type { SecondaryIndex } from './secondary-index';

/** Keys from `from` up to, and without, `to`. */
export interface KeyRange {
  readonly from: Buffer;
  readonly to: Buffer;
}

/** The parts of an index that hold all candidates: one for each combination of the `equal` leading fields' values. */
export function rangesOf(
  index: SecondaryIndex,
  byPath: ReadonlyMap<string, Condition>,
  equal: number,
): readonly KeyRange[] {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  for (const field of index.fields.slice(0, equal)) {
    const parts = (byPath.get(field.path)?.equals ?? []).map((value) => valueBytes(value, field.direction));
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => Buffer.concat([prefix, part])));
  }
  const field = index.fields[equal];
  const condition = field && byPath.get(field.path);
  const unused = !condition || condition.equals !== undefined;
  const part = unused
    ? undefined
    : fieldRange(condition, { direction: field.direction, arrays: index.hasArrays(equal) });
  const ranges = prefixes.map((prefix) =>
    part
      ? { from: Buffer.concat([prefix, part.from]), to: Buffer.concat([prefix, part.to]) }
      : { from: prefix, to: after(prefix) },
  );
  return ranges.sort((a, b) => a.from.compare(b.from));
}

/** The range of one field. In an array one element may meet the lower and another the upper bound: only one is used. */
function fieldRange(
  condition: Condition,
  field: { direction: 1 | -1; arrays: boolean },
): KeyRange | undefined {
  if (condition.startsWith !== undefined) {
    const prefix = prefixBytes(condition.startsWith, field.direction);
    return { from: prefix, to: after(prefix) };
  }
  const { lower } = condition;
  const upper = field.arrays && lower ? undefined : condition.upper;
  const kind = tagBytes((lower ?? upper)?.value, field.direction);
  if (!kind) return undefined;
  const [least, most] = field.direction === 1 ? [lower, upper] : [upper, lower];
  return {
    from: fromBound(least, field.direction) ?? kind,
    to: toBound(most, field.direction) ?? after(kind),
  };
}

function fromBound(bound: Bound | undefined, direction: 1 | -1): Buffer | undefined {
  if (!bound) return undefined;
  const bytes = valueBytes(bound.value, direction);
  return bound.inclusive ? bytes : after(bytes);
}

function toBound(bound: Bound | undefined, direction: 1 | -1): Buffer | undefined {
  if (!bound) return undefined;
  const bytes = valueBytes(bound.value, direction);
  return bound.inclusive ? after(bytes) : bytes;
}
