import { conditionsOf } from './conditions';
import type { Document } from './ejson';
import { invalidParam } from './errors';
import type { Selection } from './find';
import { limits } from './limits';
import { distanceOf } from './nearest';

/** A `$geoNear` stage as a query, and what the stage adds to each document that it finds. */
export interface NearStage {
  readonly selection: Selection;
  readonly describe: (document: Document) => Document;
}

function keyOf(asked: unknown, placePaths: readonly string[]): string {
  if (typeof asked === 'string') return asked;
  const [only, another] = placePaths;
  if (only !== undefined && another === undefined) return only;
  throw invalidParam(
    only === undefined
      ? '$geoNear requires a 2d or 2dsphere index, but none were found'
      : "There is more than one 2dsphere index; unsure which to use for $geoNear: name it as 'key'",
  );
}

/** A document with a value at a dotted path, made on the way. */
function withField(document: Document, path: string, value: unknown): Document {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...document, [name]: value };
  const inner = document[name];
  const parent = typeof inner === 'object' && inner !== null ? (inner as Document) : {};
  return { ...document, [name]: withField(parent, rest.join('.'), value) };
}

function fieldNamed(stage: Document, name: string): string | undefined {
  const path = stage[name];
  if (path === undefined || typeof path === 'string') return path;
  throw invalidParam(`$geoNear: ${name} must be a text`);
}

/** Reads a `$geoNear` stage, which only stands at the front of an aggregation. */
export function nearStage(stage: Document, placePaths: readonly string[]): NearStage {
  const { near, maxDistance, minDistance, query = {}, limit = limits.defaultLimit } = stage;
  const distanceField = fieldNamed(stage, 'distanceField');
  if (distanceField === undefined) throw invalidParam("$geoNear requires a 'distanceField' option");
  const includeLocs = fieldNamed(stage, 'includeLocs');
  const key = keyOf(stage.key, placePaths);
  const factor = typeof stage.distanceMultiplier === 'number' ? stage.distanceMultiplier : 1;
  const sphere = { $geometry: near, $maxDistance: maxDistance, $minDistance: minDistance };
  const circle = { [key]: { $nearSphere: sphere } };
  const found = conditionsOf(circle).near;
  const describe = (document: Document): Document => {
    const metres = found ? distanceOf(document, found) : NaN;
    const measured = withField(document, distanceField, metres * factor);
    return includeLocs === undefined ? measured : withField(measured, includeLocs, valueAt(document, key));
  };
  const selection = { query: { $and: [query, circle] }, order: [], skip: 0, limit: Number(limit) };
  return { selection, describe };
}

function valueAt(document: Document, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Document | undefined)?.[name], document);
}
