import { Context, evalExpr } from 'mingo/core';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import * as window from 'mingo/operators/window';
import type { Options } from 'mingo/types';
import type { Document } from './ejson';
import { geoOperators } from './geo/query';
import { jsonSchemaTest } from './json-schema';

/** `$indexOfCP`: the place of a text in another, counted in characters; null in null, −1 when it isn't there. */
function indexOfCP(document: unknown, operands: unknown, options: Options): number | null {
  const values = evalExpr(document, operands, options) as readonly unknown[];
  const [text, part, start = 0, end] = values;
  if (text === null || text === undefined) return null;
  if (typeof text !== 'string' || typeof part !== 'string') throw new Error('$indexOfCP wants texts');
  const characters = [...text].slice(0, end === undefined ? undefined : Number(end));
  const sought = [...part];
  for (let at = Number(start); at + sought.length <= characters.length; at++) {
    if (sought.every((character, i) => characters[at + i] === character)) return at;
  }
  return -1;
}

/** The stages of mingo that would write: the cloud has none of them. */
const writing = new Set(['$merge', '$out']);
const reading = Object.fromEntries(Object.entries(pipeline).filter(([name]) => !writing.has(name)));

/** How mingo is to read queries and aggregations: its own operators, those that it lacks, and no scripts. */
export const meaning = {
  scriptEnabled: false,
  context: Context.init({
    ...{ accumulator, projection, window },
    expression: { ...expression, $indexOfCP: indexOfCP },
    pipeline: reading,
    query: { ...query, ...geoOperators },
  }),
  jsonSchemaValidator: (schema: Document) => jsonSchemaTest(schema),
};
