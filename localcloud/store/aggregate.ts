import { Aggregator } from 'mingo/aggregator';
import type { Document } from './ejson';
import { invalidParam, StoreError } from './errors';
import type { Selection } from './find';
import { meaning } from './meaning';
import { nearStage } from './near-stage';
import { orderOf } from './order';

/** `{stage: value}` in order, as MongoDB takes it. */
export type Pipeline = readonly Document[];

/** Where an aggregation reads documents. */
export interface AggregateSource {
  find(selection: Selection): Document[];
  /** Paths that an index of this collection knows as places. */
  placePaths(): string[];
  /** Every document of another collection, for `$lookup`. */
  everything(collection: string): Document[];
}

/**
 * The stages at the front that a query can do, so that an index may serve them: `$match`, then `$sort`, `$skip`,
 * `$limit`, each once at most and in this order.
 */
export function leadingSelection(pipeline: Pipeline): { selection: Selection; rest: Pipeline } {
  let at = 0;
  const next = (stage: string): unknown => {
    const value = pipeline[at]?.[stage];
    if (value !== undefined) at++;
    return value;
  };
  const query = (next('$match') ?? {}) as Document;
  const order = orderOf(next('$sort'));
  const skip = Number(next('$skip') ?? 0);
  const limit = Number(next('$limit') ?? Infinity);
  return { selection: { query, order, skip, limit }, rest: pipeline.slice(at) };
}

function start(source: AggregateSource, pipeline: Pipeline): { documents: Document[]; rest: Pipeline } {
  const near = pipeline[0]?.$geoNear;
  if (typeof near === 'object' && near !== null) {
    const { selection, describe } = nearStage(near as Document, source.placePaths());
    return { documents: source.find(selection).map(describe), rest: pipeline.slice(1) };
  }
  const { selection, rest } = leadingSelection(pipeline);
  return { documents: source.find(selection), rest };
}

/** Runs an aggregation; mingo decides what its stages mean. */
export function aggregate(source: AggregateSource, pipeline: Pipeline): Document[] {
  const { documents, rest } = start(source, pipeline);
  if (rest.length === 0) return documents;
  const options = { ...meaning, collectionResolver: (name: string) => source.everything(name) };
  try {
    return new Aggregator([...rest], options).run(documents);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw invalidParam(error instanceof Error ? error.message : 'invalid aggregation');
  }
}
