import { update as applyOperators, type Modifier } from 'mingo/updater';
import { isEqual } from 'mingo/util';
import { documentText, type Document, parseDocument } from './ejson';
import { invalidParam, requestFailed, StoreError } from './errors';
import { quickUpdate } from './quick-update';

/** What a write does to a document: operators (`$set`, `$inc` …), or a whole new value that keeps the `_id`. */
export type Change =
  | { readonly kind: 'operators'; readonly operators: Document; readonly query: Document }
  | { readonly kind: 'replace'; readonly document: Document };

const known = new Set([
  ...['$set', '$unset', '$inc', '$mul', '$min', '$max', '$rename', '$bit', '$currentDate'],
  ...['$push', '$pop', '$pull', '$pullAll', '$addToSet'],
]);

/** Reads an update from the wire. With `merge` its keys are operators; without, it is the new document. */
export function changeOf(data: unknown, options: { merge: boolean; query: Document }): Change {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw invalidParam('data must be an object');
  const document = data as Document;
  if (!options.merge) {
    if (Object.keys(document).some((key) => key.startsWith('$')))
      throw requestFailed('update operator complicit');
    return { kind: 'replace', document };
  }
  const unknown = Object.keys(document).find((operator) => !known.has(operator));
  if (unknown !== undefined) {
    throw new StoreError(
      'DATABASE_INVALID_OPERRATOR',
      `[DATABASE_INVALID_OPERRATOR] unknown operator ${unknown}`,
    );
  }
  for (const [operator, paths] of Object.entries(document)) {
    if (typeof paths !== 'object' || paths === null) throw invalidParam(`${operator} wants an object`);
  }
  return { kind: 'operators', operators: document, query: options.query };
}

/**
 * The document after a change, or undefined when nothing changed. mingo decides what operators mean; where MongoDB
 * refuses and mingo keeps silent (a path through a scalar, arithmetic on text, pushing on a non-array), this refuses.
 */
export function changed(text: string, change: Change): Document | undefined {
  const before = parseDocument(text);
  if (change.kind === 'replace') {
    const after = { _id: before._id, ...change.document };
    return isEqual(after, before) && documentText(after) === text ? undefined : after;
  }
  const quick = quickUpdate(before, change.operators);
  if (quick !== undefined) return quick ? before : undefined;
  refuseMisfits(before, change.operators);
  const started = startLists(before, change.operators);
  try {
    const paths = applyOperators(before, change.operators as Modifier<Document>, [], positional(change));
    return started || paths.length > 0 ? before : undefined;
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : 'the update cannot be applied');
  }
}

/** mingo forgets `$sort` and `$slice` of a `$push` that makes its list, so the empty list is there first. */
function startLists(document: Document, operators: Document): boolean {
  const paths = Object.entries(operators.$push ?? {}).filter(([path, operand]) => {
    const modifiers = typeof operand === 'object' && operand !== null && '$each' in operand;
    return modifiers && !path.includes('$') && target(document, path, '$push') === undefined;
  });
  const lists = Object.fromEntries(paths.map(([path]): [string, unknown[]] => [path, []]));
  return quickUpdate(document, { $set: lists }) === true;
}

/** mingo wants the query only to resolve the positional `$`. */
function positional(change: Extract<Change, { kind: 'operators' }>): Document {
  const uses = Object.values(change.operators).some((paths) =>
    Object.keys(paths as Document).some((p) => p.includes('$')),
  );
  return uses ? change.query : {};
}

const arithmetic = new Set(['$inc', '$mul', '$bit']);
const arrays = new Set(['$push', '$pop', '$pull', '$pullAll', '$addToSet']);

function refuseMisfits(document: Document, operators: Document): void {
  for (const [operator, paths] of Object.entries(operators)) {
    for (const [path, operand] of Object.entries(paths as Document)) {
      if (path.includes('$')) continue;
      if ((operator === '$inc' || operator === '$mul') && typeof operand !== 'number') {
        throw requestFailed(`Cannot apply ${operator} with a non-numeric argument: ${path}`);
      }
      const value = target(document, path, operator);
      if (value === undefined) continue;
      if (arithmetic.has(operator) && typeof value !== 'number') {
        throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type: ${path}`);
      }
      if (arrays.has(operator) && !Array.isArray(value)) {
        throw requestFailed(`The field '${path}' must be an array`);
      }
    }
  }
}

/** The present value at an update's path. Throws where a field would have to be made inside something that has none. */
function target(document: Document, path: string, operator: string): unknown {
  let value: unknown = document;
  for (const segment of path.split('.')) {
    if (value === undefined) return undefined;
    const inside =
      typeof value === 'object' && value !== null && (!Array.isArray(value) || /^\d+$/.test(segment));
    if (!inside) {
      if (operator === '$unset' || operator === '$pull' || operator === '$rename') return undefined;
      throw requestFailed(`Cannot create field '${segment}' on the way to '${path}'`);
    }
    value = (value as Document)[segment];
  }
  return value;
}
