import cloud from 'wx-server-sdk';
import type { Database } from '../../contract/sdk';
import { monotonicMs } from '../figures';
import type { Result, Task, Work } from './messages';
import { aResident, villageOf } from './residents';

// The unchanged SDK in a process of its own, with its environment: does one task after the other and reports.

cloud.init({ env: process.env.TCB_ENV });
const db = (cloud.database as unknown as (config: object) => Database)({ throwOnNotFound: false });
const _ = db.command;

interface Turn {
  readonly task: Task;
  readonly client: number;
}

let inserted = Date.now() * 1000;
/** Each client has residents of its own, so that transactions do not meet. */
const someone = ({ task, client }: Turn): number =>
  Math.floor((Math.random() * task.size) / task.clients) * task.clients + client;

async function transfer(turn: Turn): Promise<void> {
  const transaction = await db.startTransaction();
  const resident = transaction.collection(turn.task.collection).doc(`r${someone(turn) % turn.task.size}`);
  await resident.get();
  await resident.update({ data: { version: _.inc(1) } });
  await transaction.commit();
}

const found = (data: readonly unknown[]): void => {
  if (data.length === 0) throw new Error('nothing was found');
};

const works: Readonly<Record<Work, (turn: Turn) => Promise<unknown>>> = {
  get: (turn) =>
    db
      .collection(turn.task.collection)
      .doc(`r${someone(turn) % turn.task.size}`)
      .get(),
  query: async (turn) => {
    const village = villageOf(someone(turn), turn.task.size);
    const query = db.collection(turn.task.collection).where({ village, registeredAt: _.gte(0) });
    found((await query.limit(1).get()).data);
  },
  page: async (turn) => {
    const village = villageOf(someone(turn), turn.task.size);
    const query = db.collection(turn.task.collection).where({ village }).orderBy('registeredAt', 'desc');
    found((await query.limit(10).get()).data);
  },
  insert: ({ task }) => {
    const k = inserted++;
    return db
      .collection(task.collection)
      .add({ data: { ...aResident(k, task.size), _id: `n${k}`, phone: `n${k}` } });
  },
  update: async (turn) => {
    const resident = { _id: `r${someone(turn) % turn.task.size}`, state: _.in(['quiet', 'warned']) };
    const data = { state: 'warned', version: _.inc(1) };
    const { stats } = await db.collection(turn.task.collection).where(resident).update({ data });
    if (stats.updated !== 1) throw new Error(`${stats.updated} updated`);
  },
  transaction: transfer,
};

async function perform(task: Task): Promise<Result> {
  const work = works[task.work];
  let done = 0;
  const startAt = monotonicMs();
  const client = async (index: number) => {
    for (; monotonicMs() - startAt < task.seconds * 1000; done += 1) await work({ task, client: index });
  };
  await Promise.all(Array.from({ length: task.clients }, (_client, index) => client(index)));
  const ms = monotonicMs() - startAt;
  return { rate: (done * 1000) / ms, meanUs: (ms * 1000 * task.clients) / done };
}

process.on('message', (task: Task) => {
  perform(task).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send?.('ready');
