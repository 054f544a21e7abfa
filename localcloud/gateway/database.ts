import { decode, documentText, encode, type Document, parseWire } from '../store/ejson';
import { invalidParam } from '../store/errors';
import type { Selection } from '../store/find';
import { limits } from '../store/limits';
import { orderOf } from '../store/order';
import { projectTexts } from '../store/projection';
import type { Store } from '../store/store';
import { changeOf } from '../store/update';
import type { ActionTable, AdminReply, AdminRequest } from './actions';

/** The `database.*` actions, as `@cloudbase/database` 1.4.3 sends them. */
export function databaseActions(store: Store): ActionTable {
  return {
    'database.insertDocument': (request) => insertDocument(store, request),
    'database.getDocument': (request) => getDocument(store, request),
    'database.calculateDocument': (request) => ({
      data: { total: store.count(request.collectionName, queryOf(store, request)) },
    }),
    'database.modifyDocument': (request) => modifyDocument(store, request),
    'database.modifyAndReturnDoc': (request) => modifyAndReturnDoc(store, request),
    'database.removeDocument': (request) => removeDocument(store, request),
    'database.aggregateDocuments': (request) => aggregateDocuments(store, request),
    'database.addCollection': (request) => {
      store.addCollection(request.collectionName);
      return {};
    },
    'database.startTransaction': () => ({ transactionId: store.startTransaction() }),
    'database.commitTransaction': (request) => {
      store.commitTransaction(request.transactionId);
      return {};
    },
    'database.abortTransaction': (request) => {
      store.abortTransaction(request.transactionId);
      return {};
    },
  };
}

const queried = new Set([
  'database.getDocument',
  'database.calculateDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
]);

/** What would serve the query of a request: an index's name, `_id`, `scan`; undefined for an action without a query. */
export function servedBy(store: Store, request: AdminRequest): string | undefined {
  if (!queried.has(request.action) || typeof request.collectionName !== 'string') return undefined;
  const order = orderOf(valueOf(store, request.order));
  return store.explain(request.collectionName, { query: queryOf(store, request), order });
}

/** An EJSON text of the wire as a value; the SDK leaves out what is empty. */
function valueOf(store: Store, text: unknown): unknown {
  if (text === undefined || text === null || text === '') return undefined;
  return typeof text === 'string' ? parseWire(text, store.now()) : decode(text, store.now());
}

function queryOf(store: Store, request: AdminRequest): Document {
  const query = valueOf(store, request.query) ?? {};
  if (typeof query !== 'object' || Array.isArray(query)) throw invalidParam('query must be an object');
  return query as Document;
}

function documentOf(store: Store, text: unknown): Document {
  const document = valueOf(store, text);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw invalidParam('a document must be an object');
  }
  return document as Document;
}

async function insertDocument(store: Store, request: AdminRequest): Promise<AdminReply> {
  if (!Array.isArray(request.data) || request.data.length === 0) throw invalidParam('data must be documents');
  const documents = request.data.map((text) => documentOf(store, text));
  const insertedIds = await store.insert(request.collectionName, documents, request.transactionId);
  return { data: { insertedIds: insertedIds.map(encode) } };
}

function wholeNumber(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : fallback;
}

function getDocument(store: Store, request: AdminRequest): AdminReply {
  const selection: Selection = {
    query: queryOf(store, request),
    order: orderOf(valueOf(store, request.order)),
    skip: wholeNumber(request.offset, 0),
    limit: Math.min(wholeNumber(request.limit, limits.defaultLimit), limits.maxLimit),
  };
  const found = store.find(request.collectionName, selection, request.transactionId);
  return { data: { list: projectTexts(found, valueOf(store, request.projection)) } };
}

function modificationOf(store: Store, request: AdminRequest) {
  const query = queryOf(store, request);
  const change = changeOf(valueOf(store, request.data), { merge: request.merge !== false, query });
  return { query, change, multi: request.multi === true, upsert: request.upsert === true };
}

async function modifyDocument(store: Store, request: AdminRequest): Promise<AdminReply> {
  const { updated, upsertId } = await store.modify(
    request.collectionName,
    modificationOf(store, request),
    request.transactionId,
  );
  return { data: upsertId === undefined ? { updated } : { updated, upsert_id: upsertId } };
}

/** One document, changed and given back as it is afterwards. */
async function modifyAndReturnDoc(store: Store, request: AdminRequest): Promise<AdminReply> {
  const modification = { ...modificationOf(store, request), multi: false, upsert: false };
  const { updated, document } = await store.modify(
    request.collectionName,
    modification,
    request.transactionId,
  );
  return { data: { updated, doc: document ? documentText(document) : null } };
}

async function removeDocument(store: Store, request: AdminRequest): Promise<AdminReply> {
  const removal = { query: queryOf(store, request), multi: request.multi === true };
  return { data: { deleted: await store.remove(request.collectionName, removal, request.transactionId) } };
}

function aggregateDocuments(store: Store, request: AdminRequest): AdminReply {
  if (!Array.isArray(request.stages)) throw invalidParam('stages must be an array');
  const pipeline = request.stages.map((stage: { stageKey?: unknown; stageValue?: unknown } | null) => {
    if (typeof stage?.stageKey !== 'string') throw invalidParam('a stage must have a name');
    return { [stage.stageKey]: valueOf(store, stage.stageValue) };
  });
  return { data: { list: store.aggregate(request.collectionName, pipeline).map(documentText) } };
}
