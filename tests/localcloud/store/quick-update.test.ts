import fc from 'fast-check';
import { update } from 'mingo/updater';
import { type Document, documentText, parseDocument } from '../../../localcloud/store/ejson';
import { quickUpdate } from '../../../localcloud/store/quick-update';

const RUNS = Number(process.env.RUNS ?? 1000);
const copy = (document: Document) => parseDocument(documentText(document));

const value = fc.oneof(
  fc.constantFrom<unknown>(0, 1, -2.5, 'x', '', true, null, [1, 'x'], [], { x: 1 }, {}, new Date(5)),
  fc.constant(undefined),
);
const document = fc
  .record({
    a: value,
    b: value,
    n: fc.constantFrom(0, 3),
    list: fc.constantFrom<unknown>([1], [], undefined),
    o: fc.record({ x: value, y: fc.record({ z: value }) }),
  })
  .map((fields): Document => copy({ _id: 'd', ...fields }));
const path = fc.constantFrom(
  'a',
  'b',
  'o.x',
  'o.y',
  'o.y.z',
  'a.x',
  'new',
  'deep.er.still',
  'list.0',
  'o.1|x#2',
  'o.constructor',
);
const operand = fc.constantFrom<unknown>(0, 1, 'x', null, [1, 'x'], { x: 1 }, {}, new Date(5));
const operators = fc
  .record(
    {
      $set: fc.dictionary(path, operand, { minKeys: 1, maxKeys: 3 }),
      $unset: fc.dictionary(path, fc.constant(''), { minKeys: 1, maxKeys: 2 }),
      $inc: fc.dictionary(fc.constantFrom('n', 'm', 'o.n', 'a'), fc.constantFrom(0, 1, -2), { minKeys: 1 }),
      $push: fc.dictionary(
        fc.constantFrom('list', 'o.list', 'b'),
        fc.record({ $each: fc.array(operand, { maxLength: 2 }) }),
        { minKeys: 1 },
      ),
    },
    { requiredKeys: [] },
  )
  .map((fields): Document => fields);

describe('the quick way of simple updates', () => {
  it('leaves what mingo leaves and says whether anything changed', () => {
    let quick = 0;
    fc.assert(
      fc.property(document, operators, (before, ops) => {
        const mine = copy(before);
        const modified = quickUpdate(mine, copy(ops));
        if (modified === undefined) return expect(mine).toEqual(before);
        quick++;
        const theirs = copy(before);
        const paths = update(theirs, copy(ops));
        expect(mine).toEqual(theirs);
        expect(modified).toBe(paths.length > 0);
      }),
      { numRuns: RUNS },
    );
    expect(quick).toBeGreaterThan(RUNS / 10);
  });

  it('takes a field whose name only begins with a digit, as the messages of a task', () => {
    const task = { messages: { '1-offer-x-push': { state: 'leased' } }, version: 1 };
    const operators = { $set: { 'messages.1-offer-x-push': { state: 'sent' } }, $inc: { version: 1 } };
    expect(quickUpdate(task, operators)).toBe(true);
    expect(task).toEqual({ messages: { '1-offer-x-push': { state: 'sent' } }, version: 2 });
  });

  it('leaves arrays, text arithmetic and overlapping paths to mingo', () => {
    expect(quickUpdate({ a: [{ b: 1 }] }, { $set: { 'a.b': 2 } })).toBeUndefined();
    expect(quickUpdate({ a: 'text' }, { $inc: { a: 1 } })).toBeUndefined();
    expect(quickUpdate({}, { $set: { a: {}, 'a.b': 1 } })).toBeUndefined();
    expect(quickUpdate({ _id: 1 }, { $set: { _id: 2 } })).toBeUndefined();
  });
});
