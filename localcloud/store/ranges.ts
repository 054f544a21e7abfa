import type { Bound, Condition } from './conditions';
import { ancestorsOf, cellsOfRegion } from './geo/cells';
import type { Cap } from './geo/geometry';
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
  if (field?.sphere && condition?.region)
    return within(prefixes, cellRanges(condition.region, index.hasArrays(equal)));
  const unused = !condition || condition.equals !== undefined;
  const part = unused
    ? undefined
    : fieldRange(condition, { direction: field.direction, arrays: index.hasArrays(equal) });
  if (part) return within(prefixes, [part]);
  const ranges = prefixes.map((prefix) => ({ from: prefix, to: after(prefix) }));
  return distinct(ranges);
}

/** In order and each once: a list of `in` may hold equal dates, and a document that is read twice would count twice. */
function distinct(ranges: KeyRange[]): KeyRange[] {
  ranges.sort((a, b) => a.from.compare(b.from));
  return ranges.filter(({ from }, i) => i === 0 || !ranges[i - 1]?.from.equals(from));
}

/** Each range behind each of the prefixes, in order. */
function within(prefixes: readonly Buffer[], parts: readonly KeyRange[]): KeyRange[] {
  const ranges = prefixes.flatMap((prefix) =>
    parts.map(({ from, to }) => ({
      from: Buffer.concat([prefix, from]),
      to: Buffer.concat([prefix, to]),
    })),
  );
  return distinct(ranges);
}

/** Where the places of a region stand: in its cells and, when there are shapes, in the larger cells around them. */
function cellRanges(region: Cap, shapes: boolean): KeyRange[] {
  const cells = cellsOfRegion(region);
  const inside = cells.map((cell) => {
    const from = prefixBytes(cell, 1);
    return { from, to: after(from) };
  });
  const around = shapes ? [...new Set(cells.flatMap(ancestorsOf))] : [];
  const exactly = around.map((cell) => {
    const from = valueBytes(cell, 1);
    return { from, to: after(from) };
  });
  return [...inside, ...exactly];
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
