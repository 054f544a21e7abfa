import { Context } from 'mingo/core';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import * as window from 'mingo/operators/window';
import { resolve } from 'mingo/util';
import type { Document } from './ejson';
import { invalidParam } from './errors';
import { expressions } from './expressions';
import { geoOperators } from './geo/query';
import { jsonSchemaTest } from './json-schema';
import { bucket, sample } from './stages';

/** `$mod` for numbers only; mingo's takes texts that look like one. */
function mod(path: string, operand: unknown): (document: Document) => boolean {
  const [divisor, remainder] = Array.isArray(operand) ? operand.map(Number) : [];
  if (!divisor || remainder === undefined) throw invalidParam('malformed mod, divisor and remainder wanted');
  const passes = (value: unknown) =>
    typeof value === 'number' && Math.trunc(value) % Math.trunc(divisor) === Math.trunc(remainder);
  return (document) => {
    const value: unknown = resolve(document, path);
    return Array.isArray(value) ? value.flat().some(passes) : passes(value);
  };
}

/** mingo's types take its own operators only. */
type Operators = NonNullable<Parameters<(typeof Context)['init']>[0]>;

/** The stages of mingo that would write: the cloud has none of them. */
const writing = new Set(['$merge', '$out']);
const reading = Object.fromEntries(Object.entries(pipeline).filter(([name]) => !writing.has(name)));

/**
 * How mingo is to read queries and aggregations: its own operators, those that it lacks or reads differently from
 * MongoDB, and no scripts.
 */
export const meaning = {
  scriptEnabled: false,
  context: Context.init({
    ...{ accumulator, projection, window },
    expression: { ...expression, ...expressions },
    pipeline: { ...reading, $bucket: bucket, $sample: sample },
    query: { ...query, ...geoOperators, $mod: mod },
  } as unknown as Operators),
  jsonSchemaValidator: (schema: Document) => jsonSchemaTest(schema),
};
