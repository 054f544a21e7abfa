import { isEqual } from 'mingo/util';
import { Binary, type Document, ObjectId } from './ejson';
import { invalidParam } from './errors';

/*
 * `$jsonSchema` as MongoDB reads it: JSON Schema draft 4 with `bsonType`, without `$ref`, `format`, `default`,
 * `definitions` and `type: "integer"`. A library for newer drafts would accept other words and mean other things.
 */

type Test = (value: unknown) => boolean;
type Keyword = (operand: unknown, schema: Document) => Test;

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && value.constructor === Object;

const types: Readonly<Record<string, Test>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: isNumber,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};
const bsonTypes: Readonly<Record<string, Test>> = {
  ...types,
  bool: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  regex: (value) => value instanceof RegExp,
  objectId: (value) => value instanceof ObjectId,
  binData: (value) => value instanceof Binary,
  // Numbers keep no width here: one is an int, a long or a double as its value would be stored.
  int: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  long: (value) => Number.isInteger(value),
  double: isNumber,
};

function typeTest(names: Readonly<Record<string, Test>>): Keyword {
  return (operand) => {
    const wanted = (Array.isArray(operand) ? operand : [operand]).map((name: unknown) => {
      const test = typeof name === 'string' && Object.hasOwn(names, name) ? names[name] : undefined;
      if (!test) throw invalidParam(`$jsonSchema: unknown type ${String(name).slice(0, 32)}`);
      return test;
    });
    return (value) => wanted.some((test) => test(value));
  };
}

function schemaOf(value: unknown): Test {
  if (!isObject(value)) throw invalidParam('$jsonSchema: a schema must be an object');
  return jsonSchemaTest(value);
}

function schemasOf(value: unknown): Test[] {
  if (!Array.isArray(value) || value.length === 0)
    throw invalidParam('$jsonSchema: a list of schemas is empty');
  return value.map(schemaOf);
}

/** A bound on numbers, with its `exclusive…` of draft 4. */
function bound(exclusive: string, holds: (value: number, limit: number) => boolean): Keyword {
  return (operand, schema) => {
    const limit = Number(operand);
    const open = schema[exclusive] === true;
    return (value) => !isNumber(value) || (holds(value, limit) && !(open && value === limit));
  };
}

/** A bound on how many there are of something, for values that have it. */
function count(size: (value: unknown) => number | undefined, way: 1 | -1): Keyword {
  return (operand) => (value) => {
    const found = size(value);
    return found === undefined || (found - Number(operand)) * way >= 0;
  };
}

const characters = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
const elements = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const fields = (value: unknown) => (isObject(value) ? Object.keys(value).length : undefined);

function patternsOf(schema: Document): [RegExp, Test][] {
  const patterns = isObject(schema.patternProperties) ? schema.patternProperties : {};
  return Object.entries(patterns).map(([pattern, part]) => [new RegExp(pattern), schemaOf(part)]);
}

const properties: Keyword = (operand) => {
  const tests = Object.entries(isObject(operand) ? operand : {}).map(([name, part]): [string, Test] => [
    name,
    schemaOf(part),
  ]);
  return (value) =>
    !isObject(value) || tests.every(([name, test]) => !Object.hasOwn(value, name) || test(value[name]));
};

const patternProperties: Keyword = (_operand, schema) => {
  const patterns = patternsOf(schema);
  return (value) =>
    !isObject(value) ||
    Object.keys(value).every((name) => patterns.every(([p, test]) => !p.test(name) || test(value[name])));
};

const additionalProperties: Keyword = (operand, schema) => {
  const named = new Set(Object.keys(isObject(schema.properties) ? schema.properties : {}));
  const patterns = patternsOf(schema);
  const test = typeof operand === 'boolean' ? () => operand : schemaOf(operand);
  const isOther = (name: string) => !named.has(name) && !patterns.some(([pattern]) => pattern.test(name));
  return (value) =>
    !isObject(value) || Object.keys(value).every((name) => !isOther(name) || test(value[name]));
};

const items: Keyword = (operand, schema) => {
  const list = Array.isArray(operand) ? operand.map(schemaOf) : undefined;
  const { additionalItems = true } = schema;
  const rest = typeof additionalItems === 'boolean' ? () => additionalItems : schemaOf(additionalItems);
  const each = list ? undefined : schemaOf(operand);
  return (value) => !Array.isArray(value) || value.every((item, i) => (each ?? list?.[i] ?? rest)(item));
};

const dependencies: Keyword = (operand) => {
  const tests = Object.entries(isObject(operand) ? operand : {}).map(([name, needs]): [string, Test] => [
    name,
    Array.isArray(needs) ? required(needs, {}) : schemaOf(needs),
  ]);
  return (value) =>
    !isObject(value) || tests.every(([name, test]) => !Object.hasOwn(value, name) || test(value));
};

const required: Keyword = (operand) => {
  if (!Array.isArray(operand)) throw invalidParam('$jsonSchema: required must be a list');
  const names = operand.map(String);
  return (value) => !isObject(value) || names.every((name) => Object.hasOwn(value, name));
};

const nothing: Keyword = () => () => true;

const keywords: Readonly<Record<string, Keyword>> = {
  type: typeTest(types),
  bsonType: typeTest(bsonTypes),
  enum: (operand) => (value) => Array.isArray(operand) && operand.some((one) => isEqual(one, value)),
  minimum: bound('exclusiveMinimum', (value, limit) => value >= limit),
  maximum: bound('exclusiveMaximum', (value, limit) => value <= limit),
  multipleOf: (operand) => (value) => !isNumber(value) || Number.isInteger(value / Number(operand)),
  minLength: count(characters, 1),
  maxLength: count(characters, -1),
  minItems: count(elements, 1),
  maxItems: count(elements, -1),
  minProperties: count(fields, 1),
  maxProperties: count(fields, -1),
  pattern: (operand) => {
    const pattern = new RegExp(String(operand));
    return (value) => typeof value !== 'string' || pattern.test(value);
  },
  uniqueItems: (operand) => (value) =>
    operand !== true ||
    !Array.isArray(value) ||
    value.every((item, i) => !value.slice(0, i).some((earlier) => isEqual(earlier, item))),
  allOf: (operand) => {
    const tests = schemasOf(operand);
    return (value) => tests.every((test) => test(value));
  },
  anyOf: (operand) => {
    const tests = schemasOf(operand);
    return (value) => tests.some((test) => test(value));
  },
  oneOf: (operand) => {
    const tests = schemasOf(operand);
    return (value) => tests.filter((test) => test(value)).length === 1;
  },
  not: (operand) => {
    const test = schemaOf(operand);
    return (value) => !test(value);
  },
  ...{ properties, patternProperties, additionalProperties, items, dependencies, required },
  // Read together with their partners above, or said for people only.
  ...{ exclusiveMinimum: nothing, exclusiveMaximum: nothing, additionalItems: nothing },
  ...{ title: nothing, description: nothing },
};

/** Makes the test of a schema. Throws `INVALID_PARAM` for words that MongoDB does not know. */
export function jsonSchemaTest(schema: Document): Test {
  const tests = Object.entries(schema).map(([word, operand]) => {
    const keyword = Object.hasOwn(keywords, word) ? keywords[word] : undefined;
    if (!keyword) throw invalidParam(`$jsonSchema: unknown keyword ${word.slice(0, 32)}`);
    return keyword(operand, schema);
  });
  return (value) => tests.every((test) => test(value));
}
