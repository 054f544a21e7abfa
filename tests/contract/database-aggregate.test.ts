import { ids, tasksAndPeople } from './collections';
import type { Data } from './sdk';

const { command, people, tasks, addTask } = tasksAndPeople();

describe('stages', () => {
  beforeEach(async () => {
    for (let i = 0; i < 9; i++)
      await addTask({ _id: `t${i}`, n: i, person: `p${i % 3}`, inner: { _id: `i${i}`, half: i / 2 } });
    await people().add({
      data: [
        { _id: 'p0', level: 5 },
        { _id: 'p1', level: 2 },
      ],
    });
  });
  const all = () => tasks().aggregate().sort({ _id: 1 });

  it('add fields, take their place, and count what is alike', async () => {
    const $ = command().aggregate;
    const added = await all()
      .addFields({ 'inner.twice': $.multiply(['$n', 2]) })
      .limit(2)
      .end();
    expect(added.list[1]).toMatchObject({ _id: 't1', inner: { half: 0.5, twice: 2 } });
    const replaced = await all().skip(3).limit(1).replaceRoot({ newRoot: '$inner' }).end();
    expect(replaced.list).toEqual([{ _id: 'i3', half: 1.5 }]);
    const alike = await all()
      .match({ n: command().lt(7) })
      .sortByCount('$person')
      .end();
    expect(alike.list[0]).toEqual({ _id: 'p0', count: 3 });
    expect(alike.list).toHaveLength(3);
  });

  it('put into buckets', async () => {
    const $ = command().aggregate;
    const bucket = { groupBy: '$n', boundaries: [0, 3, 5], default: 'more', output: { sum: $.sum('$n') } };
    expect((await all().bucket(bucket).end()).list).toEqual([
      { _id: 0, sum: 3 },
      { _id: 3, sum: 7 },
      { _id: 'more', sum: 26 },
    ]);
    const { list } = await all().bucketAuto({ groupBy: '$n', buckets: 3 }).end();
    expect(list).toEqual([
      { _id: { min: 0, max: 3 }, count: 3 },
      { _id: { min: 3, max: 6 }, count: 3 },
      { _id: { min: 6, max: 8 }, count: 3 },
    ]);
  });

  it('take a sample without repeats', async () => {
    const { list } = await tasks().aggregate().sample({ size: 4 }).end();
    expect(new Set(list.map(({ _id }) => _id)).size).toBe(4);
    const further = await tasks().aggregate().sample({ size: 99 }).match({ n: 3 }).project({ n: 1 }).end();
    expect(further.list).toEqual([{ _id: 't3', n: 3 }]);
  });

  it('group with every accumulator', async () => {
    const $ = command().aggregate;
    const { list } = await all()
      .group({
        _id: null,
        sum: $.sum('$n'),
        avg: $.avg('$n'),
        first: $.first('$n'),
        last: $.last('$n'),
        max: $.max('$n'),
        min: $.min('$n'),
        all: $.push('$n'),
        people: $.addToSet('$person'),
        deviation: $.stdDevPop('$n'),
      })
      .end();
    const [{ people: found, deviation, ...rest } = {}] = list;
    expect(rest).toEqual({
      _id: null,
      sum: 36,
      avg: 4,
      first: 0,
      last: 8,
      max: 8,
      min: 0,
      all: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    });
    expect([...(found as string[])].sort()).toEqual(['p0', 'p1', 'p2']);
    expect(deviation).toBeCloseTo(2.582, 3);
  });

  it('look up by a pipeline with variables', async () => {
    const _ = command();
    const $ = _.aggregate;
    const pipeline = $.pipeline()
      .match(_.expr($.and([$.eq(['$_id', '$$who']), $.gt(['$level', '$$least'])])))
      .project({ _id: 0, level: 1 })
      .done();
    const { list } = await all()
      .limit(3)
      .lookup({ from: 'contract_people', let: { who: '$person', least: 3 }, pipeline, as: 'found' })
      .end();
    expect(list.map(({ found }) => found)).toEqual([[{ level: 5 }], [], []]);
  });

  it('unwind, keeping what has nothing and counting', async () => {
    await tasks()
      .doc('t0')
      .update({ data: { list: ['a', 'b'] } });
    const unwind = { path: '$list', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true };
    const { list } = await all().limit(2).unwind(unwind).project({ list: 1, i: 1 }).end();
    const rows: readonly Data[] = [
      { _id: 't0', list: 'a', i: 0 },
      { _id: 't0', list: 'b', i: 1 },
      { _id: 't1', i: null },
    ];
    expect(list).toEqual(rows);
    expect(ids({ data: list })).toEqual(['t0', 't0', 't1']);
  });
});
