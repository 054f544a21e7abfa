import { documentText, parseWire, type Document } from '../store/ejson';
import type { Selection } from '../store/find';
import type { Store } from '../store/store';

/** Documents of one page. */
export const pageSize = 50;

export interface DocumentsAnswer {
  readonly documents: readonly unknown[];
  readonly total: number;
  /** How many come before the first one that is shown. */
  readonly skip: number;
  /** What served the query: an index, `_id`, or `scan`. */
  readonly index: string;
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads documents for the console. Never writes. Throws with a sentence when the query is no query. */
export const queryDocuments = (store: Store, input: Readonly<Record<string, unknown>>): DocumentsAnswer => {
  const { collection, query: text, skip } = input;
  if (typeof collection !== 'string') throw new Error('"collection" must be a text');
  const query = parseWire(typeof text === 'string' && text.trim() !== '' ? text : '{}', store.now());
  if (!isDocument(query)) throw new Error('the query must be a JSON object');
  const before = typeof skip === 'number' && skip > 0 ? Math.trunc(skip) : 0;
  const selection: Selection = { query, order: [], skip: before, limit: pageSize };
  return {
    skip: before,
    documents: store
      .find(collection, selection)
      .map(({ document }) => JSON.parse(documentText(document)) as unknown),
    total: store.count(collection, query),
    index: store.explain(collection, selection),
  };
};
