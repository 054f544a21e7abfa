import type { Aggregate, Transaction } from './sdk';
import { failure, ids, tasksAndPeople } from './collections';

const { db, command, tasks, people, addTask } = tasksAndPeople();

describe('aggregation', () => {
  it('matches, groups, sorts, projects, unwinds and looks up', async () => {
    const _ = command();
    const $ = _.aggregate;
    for (let i = 0; i < 6; i++)
      await addTask({ _id: `t${i}`, dueAt: i, person: `p${i % 2}`, list: [i, i + 10] });
    await people().add({ data: { _id: 'p0', name: '安' } });
    const groups = await tasks()
      .aggregate()
      .match({ state: 'offered', dueAt: _.gte(1) })
      .group({ _id: '$person', n: $.sum(1), last: $.max('$dueAt') })
      .sort({ _id: 1 })
      .end();
    expect(groups).toMatchObject({
      list: [
        { _id: 'p0', n: 2, last: 4 },
        { _id: 'p1', n: 3, last: 5 },
      ],
    });
    const joined = await tasks()
      .aggregate()
      .match({ _id: 't2' })
      .lookup({ from: 'contract_people', localField: 'person', foreignField: '_id', as: 'who' })
      .unwind('$list')
      .project({ _id: 0, list: 1, name: $.arrayElemAt(['$who.name', 0]) })
      .end();
    expect(joined).toMatchObject({
      list: [
        { list: 2, name: '安' },
        { list: 12, name: '安' },
      ],
    });
    const counted = await tasks().aggregate().sort({ dueAt: -1 }).skip(1).limit(3).count('n').end();
    expect(counted).toMatchObject({ list: [{ n: 3 }] });
  });

  it('refuses a stage that does not exist', async () => {
    const stages = tasks().aggregate() as unknown as { pushStage(name: string, value: unknown): Aggregate };
    const { errMsg } = await failure(stages.pushStage('_pipe', 'nonsense').end());
    expect(errMsg).toContain('nonsense');
  });
});

describe('transactions', () => {
  it('commit together, read their own writes, and give back what the callback gives', async () => {
    await people().add({ data: { _id: 'a', n: 10 } });
    const result = await db().runTransaction(async (transaction: Transaction) => {
      const inside = transaction.collection('contract_people');
      await inside.doc('a').update({ data: { n: command().inc(-3) } });
      await inside.doc('b').set({ data: { n: 3 } });
      await inside.add({ data: { _id: 'c', n: 0 } });
      const seen = await inside.where({ n: command().lt(5) }).get();
      const outside = await people()
        .where({ n: command().lt(5) })
        .get();
      return [ids(seen).sort(), ids(outside), (await inside.doc('a').get()).data];
    });
    expect(result).toEqual([['b', 'c'], [], { _id: 'a', n: 7 }]);
    expect(await people().count()).toMatchObject({ total: 3 });
  });

  it('leave nothing after a rollback or a throw', async () => {
    const attempt = (end: (transaction: Transaction) => unknown) =>
      db()
        .runTransaction(async (transaction: Transaction) => {
          await transaction.collection('contract_people').add({ data: { _id: 'x' } });
          await end(transaction);
        })
        .catch((reason: unknown) => reason);
    expect(await attempt((transaction) => transaction.rollback('changed my mind'))).toBe('changed my mind');
    await attempt(() => Promise.reject(new Error('bug')));
    expect(await people().count()).toMatchObject({ total: 0 });
  });

  it('conflict by name when another has locked the document', async () => {
    await people().add({ data: { _id: 'a', n: 1 } });
    const [first, second] = [await db().startTransaction(), await db().startTransaction()];
    await first
      .collection('contract_people')
      .doc('a')
      .update({ data: { n: 2 } });
    const error = await failure(
      second
        .collection('contract_people')
        .doc('a')
        .update({ data: { n: 3 } }),
    );
    expect(error.errMsg).toMatch(/TRANSACTION_CONFLICT|TransactionBusy/i);
    await first.commit();
    expect((await people().doc('a').get()).data).toEqual({ _id: 'a', n: 2 });
  });

  it('do not cover where().update, which runs outside', async () => {
    await people().add({ data: { _id: 'a', n: 1 } });
    const transaction = await db().startTransaction();
    await transaction
      .collection('contract_people')
      .where({ _id: 'a' })
      .update({ data: { n: 2 } });
    await transaction.rollback('no');
    expect((await people().doc('a').get()).data).toEqual({ _id: 'a', n: 2 });
  });
});
