import { failure, ids, tasksAndPeople } from './collections';

const { command, people } = tasksAndPeople();

describe('conditions', () => {
  beforeEach(async () => {
    await people().add({
      data: [
        {
          _id: 'a',
          age: 20,
          limit: 30,
          tags: ['x', 'y'],
          marks: [
            { by: 'u', n: 3 },
            { by: 'v', n: 9 },
          ],
        },
        { _id: 'b', age: 40, limit: 30, tags: [], marks: [{ by: 'u', n: 9 }] },
        { _id: 'c', age: '40', limit: 30, home: { street: '东城', no: 7 } },
      ],
    });
  });
  const find = async (condition: unknown) => ids(await people().where(condition).get()).sort();

  it('look into lists', async () => {
    const _ = command();
    expect(await find({ marks: _.elemMatch({ by: 'u', n: _.gt(5) }) })).toEqual(['b']);
    expect(await find({ 'marks.by': 'v' })).toEqual(['a']);
    expect(await find({ 'marks.0.n': 9 })).toEqual(['b']);
    expect(await find({ tags: _.size(0) })).toEqual(['b']);
    expect(await find({ tags: ['x', 'y'] })).toEqual(['a']);
    expect(await find({ tags: _.all(['y', 'x']) })).toEqual(['a']);
  });

  it('are joined and turned round', async () => {
    const _ = command();
    expect(await find(_.nor([{ age: 20 }, { tags: _.size(0) }]))).toEqual(['c']);
    expect(await find({ age: _.nor(_.lt(30), _.gt(30)) })).toEqual(['c']);
    expect(await find(_.and([{ limit: 30 }, _.or([{ age: 20 }, { age: 40 }])]))).toEqual(['a', 'b']);
    expect(await find({ home: _.exists(true) })).toEqual(['c']);
    expect(await find({ home: _.eq({ street: '东城', no: 7 }) })).toEqual(['c']);
    expect(await find({ age: _.not(_.mod(20, 0)) })).toEqual(['c']);
  });

  it('compare fields of one document', async () => {
    const _ = command();
    const $ = _.aggregate;
    expect(await find(_.expr($.gt(['$age', '$limit'])))).toEqual(['b', 'c']);
    expect(await find(_.expr($.and([$.gt(['$age', '$limit']), $.eq(['$tags', []])])))).toEqual(['b']);
  });

  it('follow a schema', async () => {
    const _ = command();
    const schema = {
      required: ['tags'],
      properties: { age: { bsonType: 'int', minimum: 30 }, tags: { bsonType: 'array', maxItems: 1 } },
    };
    expect(await find(_.jsonSchema(schema))).toEqual(['b']);
    expect(await find(_.jsonSchema({ properties: { age: { bsonType: 'string' } } }))).toEqual(['c']);
    expect(await find(_.jsonSchema({ properties: { home: { additionalProperties: false } } }))).toEqual([
      'a',
      'b',
    ]);
  });

  it('that nobody knows are refused', async () => {
    await failure(
      people()
        .where({ age: { $nonsense: 1 } })
        .get(),
    );
    await failure(people().where({ $where: 'true' }).get());
  });
});

describe('further updates', () => {
  const after = async (before: Record<string, unknown>, data: Record<string, unknown>) => {
    await people()
      .doc('d')
      .set({ data: { ...before, there: true } });
    await people().doc('d').update({ data });
    const { there, ...rest } = (await people().doc('d').field({ _id: false }).get()).data ?? {};
    expect(there).toBe(true);
    return rest;
  };

  it('push at a place, sorted and cut, from either end', async () => {
    const _ = command();
    const push = (options: Record<string, unknown>) => ({ list: _.push(options) });
    expect(await after({ list: [1, 2] }, push({ each: [9], position: 1 }))).toEqual({ list: [1, 9, 2] });
    expect(await after({ list: [1, 2] }, push({ each: [9], position: -1 }))).toEqual({ list: [1, 9, 2] });
    expect(await after({ list: [3, 1] }, push({ each: [2], sort: -1 }))).toEqual({ list: [3, 2, 1] });
    expect(await after({ list: [3, 1] }, push({ each: [2], slice: -2 }))).toEqual({ list: [1, 2] });
    expect(await after({ list: [3, 1] }, push({ each: [2], sort: 1, slice: 2 }))).toEqual({ list: [1, 2] });
    expect(await after({}, push({ each: [2, 1], sort: 1 }))).toEqual({ list: [1, 2] });
    expect(await after({ list: [1] }, { list: _.push(2, 3) })).toEqual({ list: [1, 2, 3] });
    expect(await after({ list: [1] }, { list: _.unshift(2, 3) })).toEqual({ list: [2, 3, 1] });
  });

  it('pull by value, by condition and by fields', async () => {
    const _ = command();
    expect(await after({ list: [1, 2, 1] }, { list: _.pull(1) })).toEqual({ list: [2] });
    expect(await after({ list: [1, 2, 3] }, { list: _.pull(_.in([1, 3])) })).toEqual({ list: [2] });
    const list = [
      { k: 1, v: 1 },
      { k: 2, v: 1 },
    ];
    expect(await after({ list }, { list: _.pull({ k: _.gte(2) }) })).toEqual({ list: [{ k: 1, v: 1 }] });
    expect(await after({ list: [1, [1], 2] }, { list: _.pullAll([[1], 2]) })).toEqual({ list: [1] });
  });

  it('set bits, rename, keep the least and the greatest, and multiply what is missing', async () => {
    const _ = command();
    expect(await after({ n: 12 }, { n: _.bit({ and: 10 }) })).toEqual({ n: 8 });
    expect(await after({ n: 8 }, { n: _.bit({ or: 3 }) })).toEqual({ n: 11 });
    expect(await after({ a: 1, b: 2 }, { a: _.rename('b') })).toEqual({ b: 1 });
    expect(await after({ o: { a: 1 } }, { o: { a: _.rename('o.c') } })).toEqual({ o: { c: 1 } });
    expect(await after({ n: 5 }, { n: _.min(3), m: _.max(2) })).toEqual({ n: 3, m: 2 });
    expect(await after({}, { n: _.mul(3), m: _.inc(3) })).toEqual({ n: 0, m: 3 });
    expect(await after({ d: new Date(5) }, { d: _.max(new Date(9)) })).toEqual({ d: new Date(9) });
  });
});
