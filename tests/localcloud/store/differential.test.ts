import fc from 'fast-check';
import { Query } from 'mingo';
import { updateMany } from 'mingo/updater';
import { compare, resolve } from 'mingo/util';
import type { IndexDefinition } from '../../../localcloud/options';
import { type Document, parseDocument, documentText } from '../../../localcloud/store/ejson';
import { all } from '../../../localcloud/store/find';
import type { Order } from '../../../localcloud/store/plan';
import { changeOf } from '../../../localcloud/store/update';
import { temporaryStore } from './temporary-store';

const RUNS = Number(process.env.RUNS ?? 200);

function index(...paths: string[]): IndexDefinition {
  const fields = paths.map((path) => ({
    path: path.replace('-', ''),
    direction: path.startsWith('-') ? (-1 as const) : (1 as const),
  }));
  return { name: paths.join('_'), fields };
}

const indexes = [
  index('a'),
  index('a', 'b'),
  index('b', '-n'),
  index('-b', 'a', 'n'),
  index('o.x', 'a'),
  index('list'),
  index('items.k', 'b'),
  index('items.k', 'items.v'),
];
// Whether a field ever met an array is a property of the index, so documents with and without arrays live apart.
const collections = ['plain', 'arrays'].map((name) => ({ name, indexes }));
const bare = ['plain', 'arrays'].map((name) => ({ name: `${name}-bare`, indexes: [] }));

const text = fc.constantFrom('', 'a', 'ab', 'b', 'ä', '中', '😀', 'a\0', 'z.z');
const number = fc.constantFrom(-2, -1.5, 0, 1, 2, 10, 1e15, -1e15);
const date = fc.constantFrom(0, 1e12, -5).map((ms) => new Date(ms));
const scalar = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 4, arbitrary: text },
  fc.boolean(),
  fc.constant(null),
  date,
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const nested = fc.record({ x: maybe(scalar), y: maybe(scalar) });

const plainDocument = fc.record({ a: maybe(scalar), b: maybe(scalar), n: number, o: maybe(nested) });
const items = fc.array(fc.record({ k: maybe(scalar), v: maybe(scalar) }), { maxLength: 3 });
const arrayDocument = fc.record({
  a: maybe(fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }))),
  b: maybe(scalar),
  n: number,
  o: maybe(
    fc.oneof(nested, scalar, fc.record({ x: fc.constantFrom({ k: 10 }, { k: 9 }, { a: 'z' }, /re/) })),
  ),
  list: maybe(fc.array(scalar, { maxLength: 4 })),
  items: maybe(items),
});

const comparison = fc.oneof(
  scalar,
  fc.record({ $gt: scalar }),
  fc.record({ $gte: scalar, $lt: scalar }),
  fc.record({ $lte: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 4 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $not: fc.record({ $gt: scalar }) }),
  fc.constantFrom(/^a/, /^ab?/, /b$/, /^A/i, /^a|b/, /^z\.z/),
);
const path = fc.constantFrom('a', 'b', 'n', 'o.x', 'list', 'items.k', 'items.v', '_id');
const conditions = fc
  .array(fc.tuple(path, comparison), { maxLength: 3 })
  .map((pairs): Document => Object.fromEntries(pairs));
const query: fc.Arbitrary<Document> = fc.oneof(
  { weight: 5, arbitrary: conditions },
  fc.array(conditions, { minLength: 1, maxLength: 3 }).map((parts) => ({ $or: parts })),
  fc.tuple(conditions, conditions).map(([one, other]) => ({ ...one, $and: [other] })),
);

const order = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'n', 'o.x'), fc.constantFrom(1 as const, -1 as const)), {
    maxLength: 2,
    selector: ([field]) => field,
  })
  .map((fields): Order => fields);

const operators = fc.oneof(
  fc.record({ $set: fc.record({ a: scalar, 'o2.z': scalar }) }),
  fc.record({ $inc: fc.record({ n: fc.integer({ min: -3, max: 3 }) }), $set: fc.record({ b: scalar }) }),
  fc.record({ $unset: fc.record({ b: fc.constant('') }) }),
  fc.record({ $mul: fc.record({ n: fc.constantFrom(2, 0.5) }) }),
  fc.record({ $max: fc.record({ n: number }) }),
  fc.record({ $rename: fc.record({ b: fc.constant('a2') }) }),
  fc.record({
    $push: fc.record({
      list: fc.record({ $each: fc.array(scalar, { maxLength: 2 }), $slice: fc.constant(-3) }),
    }),
  }),
  fc.record({ $addToSet: fc.record({ list: scalar }) }),
  fc.record({ $pull: fc.record({ list: fc.record({ $gt: number }) }) }),
  fc.record({ $set: fc.record({ items }) }),
);

interface Play {
  readonly name: string;
  readonly documents: Document[];
}

function play(kind: 'plain' | 'arrays'): fc.Arbitrary<Play> {
  const document: fc.Arbitrary<Document> = kind === 'plain' ? plainDocument : arrayDocument;
  return fc.array(document, { maxLength: 25, size: 'max' }).map((list) => ({
    name: kind,
    documents: list.map((item, i) => throughWire({ _id: `id${i}`, ...item })),
  }));
}

/** A copy without undefined fields, as it comes from the wire. */
function throughWire(document: Document): Document {
  return parseDocument(documentText(document));
}

const anyPlay = fc.oneof(play('plain'), play('arrays'));

const opened = temporaryStore({ collections: [...collections, ...bare] });
const { store } = opened;
afterAll(() => opened.close());

async function fill({ name, documents }: Play): Promise<readonly string[]> {
  const names = [name, `${name}-bare`];
  for (const each of names) {
    await store.remove(each, { query: {}, multi: true });
    if (documents.length > 0) await store.insert(each, documents);
  }
  return names;
}

/** What a document is sorted by; an array by its least or greatest element, as the documents of MongoDB say. */
function sortKeys(document: Document, by: Order): unknown[] {
  return by.map(([field, direction]) => {
    const value = resolve(document, field) ?? null;
    if (!Array.isArray(value)) return value;
    const ascending = (value as unknown[]).toSorted(compare);
    return ascending.at(direction === 1 ? 0 : -1);
  });
}

function inOrder(by: Order) {
  return (x: Document, y: Document): number => {
    const [xs, ys] = [sortKeys(x, by), sortKeys(y, by)];
    return (
      by.map(([, direction], i) => compare(xs[i], ys[i]) * direction).find((result) => result !== 0) ?? 0
    );
  };
}

describe('the store and plain mingo over an array', () => {
  it('find the same documents in the same order, with and without indexes', async () => {
    const cut = fc.tuple(fc.constantFrom(0, 0, 1, 3), fc.constantFrom(1, 2, 5, Infinity));
    const selection = fc.tuple(query, order, cut);
    await fc.assert(
      fc.asyncProperty(anyPlay, selection, async (p, [q, by, [skip, take]]) => {
        const names = await fill(p);
        const matching = new Query(q).find<Document>(p.documents).all();
        const expected = matching.toSorted(inOrder(by)).slice(skip, skip + take);
        for (const name of names) {
          const found = store
            .find(name, { query: q, order: by, skip, limit: take })
            .map((item) => item.document);
          const keys = (list: Document[]) => list.map((document) => sortKeys(document, by));
          expect(keys(found)).toEqual(keys(expected));
          const ids = new Set(found.map((document) => document._id));
          expect(ids.size).toBe(found.length);
          const allowed = new Map(matching.map((document) => [document._id, document]));
          for (const document of found) expect(document).toEqual(allowed.get(document._id));
          expect(store.count(name, q)).toBe(matching.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('are the same after any update, with and without indexes', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlay, fc.tuple(query, operators, query), async (p, [q, modifier, then]) => {
        const names = await fill(p);
        const expected = p.documents.map(throughWire);
        const { modifiedCount } = updateMany(expected, q, throughWire(modifier));
        for (const name of names) {
          const change = changeOf(throughWire(modifier), { merge: true, query: q });
          const { updated } = await store.modify(name, { query: q, change, multi: true, upsert: false });
          expect(updated).toBe(modifiedCount);
          const now = store.find(name, all({})).map((item) => item.document);
          expect(now).toEqual(expected.map(throughWire));
          const found = store.find(name, all(then)).map((item) => item.document._id);
          const wanted = new Query(then).find<Document>(expected).all();
          expect([...found].sort()).toEqual(wanted.map((document) => document._id).sort());
        }
      }),
      { numRuns: RUNS },
    );
  });
});
