import fc from 'fast-check';
import { Aggregator } from 'mingo';
import { type Document, documentText, parseDocument } from '../../../localcloud/store/ejson';
import { StoreError } from '../../../localcloud/store/errors';
import { temporaryStore } from './temporary-store';

const RUNS = Number(process.env.RUNS ?? 200);
const copy = <T>(value: T): T => (parseDocument(documentText({ value })) as { value: T }).value;

const indexes = [
  {
    name: 'a_n',
    fields: [
      { path: 'a', direction: 1 as const },
      { path: 'n', direction: 1 as const },
    ],
  },
];
const opened = temporaryStore({
  collections: [
    { name: 'indexed', indexes },
    { name: 'bare', indexes: [] },
    { name: 'other', indexes: [] },
  ],
});
const { store } = opened;
afterAll(() => opened.close());

const others = Array.from({ length: 4 }, (_, i): Document => ({ _id: `o${i}`, a: i, name: `name ${i}` }));
const document = fc.record({
  a: fc.constantFrom(0, 1, 2, 'x', null),
  n: fc.integer({ min: 0, max: 50 }),
  list: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
});
const documents = fc
  .array(document, { maxLength: 20 })
  .map((list) => list.map((item, i): Document => ({ _id: `d${i}`, ...item })));

// Every sort ends in the unique _id: the order of ties is nobody's promise.
const stage = fc.constantFrom<Document>(
  { $match: { a: 1 } },
  { $match: { a: { $in: [0, 'x'] }, n: { $gte: 10 } } },
  { $match: { $or: [{ a: 2 }, { n: { $lt: 5 } }] } },
  { $sort: { a: 1, n: -1, _id: 1 } },
  { $sort: { n: 1, _id: -1 } },
  { $skip: 2 },
  { $limit: 3 },
  { $project: { a: 1, double: { $multiply: ['$n', 2] } } },
  { $addFields: { sum: { $add: ['$n', 1] }, first: { $ifNull: ['$list', 'none'] } } },
  { $unwind: '$list' },
  { $group: { _id: '$a', total: { $sum: '$n' }, least: { $min: '$n' } } },
  { $lookup: { from: 'other', localField: 'a', foreignField: 'a', as: 'found' } },
);
const pipeline = fc.array(stage, { maxLength: 5 });

function expected(list: readonly Document[], stages: readonly Document[]): Document[] {
  const options = { collectionResolver: () => copy(others) };
  return new Aggregator(copy([...stages]), options).run(copy([...list]));
}

describe('aggregation', () => {
  beforeAll(() => store.insert('other', others));

  it('gives what mingo gives over an array, with and without an index', async () => {
    await fc.assert(
      fc.asyncProperty(documents, pipeline, async (list, stages) => {
        const wanted = expected(list, [{ $sort: { _id: 1 } }, ...stages]).map(documentText);
        for (const name of ['indexed', 'bare']) {
          await store.remove(name, { query: {}, multi: true });
          if (list.length > 0) await store.insert(name, list);
          const sorted = store.aggregate(name, copy([{ $sort: { _id: 1 } }, ...stages]));
          expect(sorted.map(documentText)).toEqual(wanted);
          // Which ones a cut without a sort leaves is nobody's promise either.
          if (stages.some((s) => '$limit' in s || '$skip' in s)) continue;
          const direct = store.aggregate(name, copy(stages)).map(documentText);
          expect(direct.sort()).toEqual(expected(list, stages).map(documentText).sort());
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('refuses what it does not know', () => {
    expect(() => store.aggregate('other', [{ $nonsense: 1 }])).toThrow(StoreError);
    expect(() => store.aggregate('other', [{ $match: { $nonsense: 1 } }])).toThrow(StoreError);
    expect(() => store.aggregate('missing', [])).toThrow('DATABASE_COLLECTION_NOT_EXIST');
  });
});
