import { failure, ids, tasksAndPeople } from './collections';

const { command, tasks, people, addTask, read } = tasksAndPeople();

describe('updates', () => {
  it('merge nested fields, replace with _.set, and drop with _.remove', async () => {
    const _ = command();
    await addTask({ _id: 'a', o: { x: 1, y: 2 }, gone: 1 });
    const data = { o: { x: 5 }, gone: _.remove(), p: _.set({ only: true }), 'q.r': 1 };
    expect(await tasks().doc('a').update({ data })).toMatchObject({ stats: { updated: 1 } });
    const after = await read('a');
    expect(after).toMatchObject({ o: { x: 5, y: 2 }, p: { only: true }, q: { r: 1 } });
    expect(after).not.toHaveProperty('gone');
    await tasks()
      .doc('a')
      .update({ data: { o: _.set({ z: 1 }) } });
    expect((await read('a'))?.o).toEqual({ z: 1 });
  });

  it('calculate and change lists', async () => {
    const _ = command();
    await addTask({ _id: 'a', n: 5, m: 3, list: [1, 2, 3] });
    const update = async (data: Record<string, unknown>) => {
      await tasks().doc('a').update({ data });
      return read('a');
    };
    expect(await update({ n: _.inc(2), m: _.mul(4), low: _.min(1), high: _.max(9) })).toMatchObject({
      n: 7,
      m: 12,
      low: 1,
      high: 9,
    });
    expect((await update({ list: _.push([4, 5]) }))?.list).toEqual([1, 2, 3, 4, 5]);
    expect((await update({ list: _.unshift([0]) }))?.list).toEqual([0, 1, 2, 3, 4, 5]);
    expect((await update({ list: _.pop() }))?.list).toEqual([0, 1, 2, 3, 4]);
    expect((await update({ list: _.shift() }))?.list).toEqual([1, 2, 3, 4]);
    expect((await update({ list: _.pull(_.gte(3)) }))?.list).toEqual([1, 2]);
    expect((await update({ list: _.addToSet(2) }))?.list).toEqual([1, 2]);
    expect((await update({ list: _.addToSet({ $each: [2, 9] }) }))?.list).toEqual([1, 2, 9]);
    expect((await update({ list: _.pullAll([1, 9]) }))?.list).toEqual([2]);
    const sorted = _.push({ each: [{ s: 3 }, { s: 1 }, { s: 2 }], position: 0, sort: { s: 1 }, slice: 2 });
    expect((await update({ scores: sorted }))?.scores).toEqual([{ s: 1 }, { s: 2 }]);
    expect(await update({ n: _.rename('renamed') })).toMatchObject({ renamed: 7 });
  });

  it('compare and set: of two with the same condition only one changes anything', async () => {
    const _ = command();
    await addTask({ _id: 'a', version: 1 });
    const accept = (by: string) =>
      tasks()
        .where({ _id: 'a', state: _.in(['offered', 'unassigned']), version: 1 })
        .update({ data: { state: 'accepted', by, version: _.inc(1) } });
    const results = await Promise.all(['x', 'y', 'z'].map(accept));
    const updated = results.map((result) => result.stats.updated);
    expect(updated.sort()).toEqual([0, 0, 1]);
    expect(await read('a')).toMatchObject({ state: 'accepted', version: 2 });
  });

  it('answer 0 for a missing document and for one that stays as it was', async () => {
    await addTask({ _id: 'a', n: 1 });
    const updated = async (id: string, data: Record<string, unknown>) =>
      (await tasks().doc(id).update({ data })).stats.updated;
    expect(await updated('nobody', { n: 1 })).toBe(0);
    expect(await updated('a', { n: 1 })).toBe(0);
    expect(await updated('a', { n: 2 })).toBe(1);
    expect(await tasks().count()).toMatchObject({ total: 1 });
  });

  it('set makes a document or replaces it whole', async () => {
    const set = (data: Record<string, unknown>) => people().doc('s').set({ data });
    expect(await set({ a: 1, b: 1 })).toMatchObject({ _id: 's', stats: { updated: 0, created: 1 } });
    expect(await set({ a: 2 })).toMatchObject({ stats: { updated: 1, created: 0 } });
    expect((await people().doc('s').get()).data).toEqual({ _id: 's', a: 2 });
  });

  it('are refused where MongoDB refuses them, and nothing has changed', async () => {
    const _ = command();
    await addTask({ _id: 'a', text: 'x', nothing: null });
    for (const data of [
      { text: _.inc(1) },
      { text: _.push([1]) },
      { nothing: { inner: 1 } },
      { 'text.inner': 1 },
    ]) {
      await failure(
        tasks()
          .doc('a')
          .update({ data: { state: 'changed', ...data } }),
      );
    }
    expect(await read('a')).toMatchObject({ state: 'offered', text: 'x', nothing: null });
  });

  it('touch many documents at once, and remove them', async () => {
    for (let i = 0; i < 5; i++) await addTask({ _id: `m${i}`, dueAt: i });
    const due = tasks().where({ state: 'offered', dueAt: command().gte(2) });
    expect(await due.update({ data: { state: 'late' } })).toMatchObject({ stats: { updated: 3 } });
    expect(await tasks().where({ state: 'late' }).remove()).toMatchObject({ stats: { removed: 3 } });
    expect(await tasks().doc('m0').remove()).toMatchObject({ stats: { removed: 1 } });
    expect(ids(await tasks().get())).toEqual(['m1']);
  });
});
