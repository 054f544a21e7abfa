import { Aggregator } from 'mingo/aggregator';
import { Lazy } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import type { Document } from './ejson';
import { invalidParam } from './errors';

type Source = Parameters<Aggregator['stream']>[0];

/**
 * The stage `$bucket` said by `$group`: a bucket holds its lower boundary and not its upper one (mingo's own puts a
 * value on a boundary into the bucket below).
 */
export function bucket(documents: Source, stage: Document, options: Options) {
  const { groupBy, boundaries, output = { count: { $sum: 1 } } } = stage;
  if (!Array.isArray(boundaries) || boundaries.length < 2)
    throw invalidParam("$bucket: 'boundaries' must be at least 2 values in ascending order");
  const branches = boundaries.slice(1).map((upper: unknown, i) => {
    const lower: unknown = boundaries[i];
    const inside = [{ $gte: [groupBy, { $literal: lower }] }, { $lt: [groupBy, { $literal: upper }] }];
    return { case: { $and: inside }, then: { $literal: lower } };
  });
  const others = 'default' in stage ? { default: { $literal: stage.default } } : {};
  const group = { _id: { $switch: { branches, ...others } }, ...(output as Document) };
  return new Aggregator([{ $group: group }, { $sort: { _id: 1 } }], options).stream(documents, options);
}

/** The stage `$sample`: each document once at most (mingo draws with repeats). */
export function sample(documents: Source, stage: Document, options: Options) {
  const all = new Aggregator([], options).run<Document>(documents, options);
  const size = Math.min(Number(stage.size), all.length);
  if (!(size >= 0)) throw invalidParam("$sample: 'size' must be a positive number");
  return Lazy(
    Array.from({ length: size }, () => all.splice(Math.floor(Math.random() * all.length), 1)).flat(),
  );
}
