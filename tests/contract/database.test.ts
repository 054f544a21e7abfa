import { failure, ids, tasksAndPeople } from './collections';

const { db, command, tasks, people, aTask, addTask, read } = tasksAndPeople();

describe('documents', () => {
  it('come back as they went in, of every kind that the SDK can send', async () => {
    const document = {
      text: '金钟罩 "quoted" $dollar',
      whole: 7,
      large: 1_764_000_000_123,
      fraction: -0.25,
      yes: true,
      nothing: null,
      list: [1, 'two', [3], { four: 4 }],
      deep: { er: { still: [] } },
      when: new Date('2021-05-28T00:00:00.123Z'),
      place: new (db().Geo.Point)(120.04, 28.9),
    };
    await people().add({ data: { _id: 'all', ...document, pattern: /^a.b$/i } });
    const { pattern, place, ...back } = (await people().doc('all').get()).data ?? {};
    const { place: sentPlace, ...sent } = document;
    expect(back).toEqual({ _id: 'all', ...sent });
    expect(pattern).toMatchObject({ pattern: '^a.b$', options: 'i' });
    expect(JSON.stringify(place)).toBe(JSON.stringify(sentPlace));
  });

  it('get an id of 32 hexadecimal digits when they bring none', async () => {
    const { _id } = await addTask({});
    expect(_id).toMatch(/^[0-9a-f]{32}$/);
    expect(await read(_id)).toMatchObject({ _id, state: 'offered' });
  });

  it('have server dates from the clock of the database', async () => {
    await addTask({
      _id: 'dated',
      at: db().serverDate(),
      nested: { at: db().serverDate({ offset: 5000 }) },
    });
    const dated = await read('dated');
    const at = dated?.at as Date;
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000);
    expect(dated?.nested).toEqual({ at: new Date(at.getTime() + 5000) });
  });

  it('are null when missing, and refused a second time with the same id or unique key', async () => {
    expect(await read('nobody')).toBeNull();
    await addTask({ _id: 'once', serial: -1 });
    for (const again of [{ _id: 'once' }, { serial: -1 }]) {
      expect((await failure(addTask(again))).errMsg).toMatch(/E11000|duplicate key|DUPLICATE_WRITE/i);
    }
    expect(await tasks().count()).toMatchObject({ total: 1 });
  });

  it('are refused by a collection that does not exist, until it is made', async () => {
    const name = `contract_made_${Date.now()}`;
    const missing = db().collection(name);
    expect(await failure(missing.get())).toMatchObject({ errCode: -502005 });
    expect(await failure(missing.add({ data: { a: 1 } }))).toMatchObject({ errCode: -502005 });
    await db().createCollection(name);
    await missing.add({ data: { a: 1 } });
    expect((await missing.get()).data).toHaveLength(1);
    await failure(db().createCollection(name));
  });
});

describe('queries', () => {
  beforeEach(async () => {
    for (const [i, name] of ['安', '宝', '陈', '大', '娥'].entries()) {
      const data = {
        _id: `p${i}`,
        name,
        age: 20 + i,
        tags: ['t', `t${i}`],
        home: { street: i % 2 ? '东城' : '西城' },
      };
      await people().add({ data });
    }
  });
  const find = async (condition: unknown) => ids(await people().where(condition).get());

  it('compare with every command', async () => {
    const _ = command();
    expect(await find({ age: 22 })).toEqual(['p2']);
    expect(await find({ age: _.eq(22) })).toEqual(['p2']);
    expect(await find({ age: _.neq(22) })).toEqual(['p0', 'p1', 'p3', 'p4']);
    expect(await find({ age: _.gt(22).and(_.lte(24)) })).toEqual(['p3', 'p4']);
    expect(await find({ age: _.lt(21).or(_.gte(24)) })).toEqual(['p0', 'p4']);
    expect(await find({ age: _.in([20, 24, 99]) })).toEqual(['p0', 'p4']);
    expect(await find({ age: _.nin([20, 24]) })).toEqual(['p1', 'p2', 'p3']);
    expect(await find({ age: _.mod(2, 1) })).toEqual(['p1', 'p3']);
    expect(await find({ age: _.not(_.gt(21)) })).toEqual(['p0', 'p1']);
    expect(await find({ missing: _.exists(false), age: 20 })).toEqual(['p0']);
    expect(await find({ tags: 't3' })).toEqual(['p3']);
    expect(await find({ tags: _.all(['t', 't1']) })).toEqual(['p1']);
    expect(await find({ tags: _.size(2) })).toHaveLength(5);
    expect(await find({ home: { street: '东城' } })).toEqual(['p1', 'p3']);
    expect(await find({ 'home.street': '东城', age: 23 })).toEqual(['p3']);
    expect(await find(_.or([{ age: 20 }, { name: '宝' }]))).toEqual(['p0', 'p1']);
    expect(await find({ name: /^陈/ })).toEqual(['p2']);
    expect(await find({ _id: db().RegExp({ regexp: 'P[12]', options: 'i' }) })).toEqual(['p1', 'p2']);
  });

  it('sort, skip, limit, count and cut fields', async () => {
    const page = people().orderBy('home.street', 'asc').orderBy('age', 'desc').skip(1).limit(3);
    expect(ids(await page.get())).toEqual(['p1', 'p4', 'p2']);
    expect(
      await people()
        .where({ age: command().gt(21) })
        .count(),
    ).toMatchObject({ total: 3 });
    const cut = await people().where({ age: 20 }).field({ name: true, 'home.street': true }).get();
    expect(cut.data).toEqual([{ _id: 'p0', name: '安', home: { street: '西城' } }]);
    const without = await people().where({ age: 20 }).field({ tags: false, home: false, _id: false }).get();
    expect(without.data).toEqual([{ name: '安', age: 20 }]);
    expect((await people().doc('p1').field({ age: true }).get()).data).toEqual({ _id: 'p1', age: 21 });
  });

  it('give 100 documents when they name no limit and 1000 at most', async () => {
    await tasks().add({ data: Array.from({ length: 1100 }, (_, i) => aTask({ _id: `t${i}` })) });
    expect((await tasks().get()).data).toHaveLength(100);
    expect((await tasks().limit(5000).get()).data).toHaveLength(1000);
    expect(await tasks().count()).toMatchObject({ total: 1100 });
  });
});
