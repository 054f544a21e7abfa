import { type DatabaseOverWire, databaseOverWire } from './database-over-wire';
import type { Data } from './sdk';

const ascending = (path: string) => ({ path, direction: 1 as const });
const collections = [
  {
    name: 'tasks',
    indexes: [
      { name: 'state_due', fields: [ascending('state'), ascending('dueAt')] },
      { name: 'serial', fields: [ascending('serial')], unique: true },
    ],
  },
  { name: 'people', indexes: [] },
];

/** Opens the two collections of a test file, empty before each test, and closes them after the last. */
export function tasksAndPeople() {
  let wire: DatabaseOverWire;
  let serial = 0;
  beforeAll(async () => {
    wire = await databaseOverWire(collections);
  });
  afterAll(() => wire.close());
  beforeEach(async () => {
    await wire.db.collection('tasks').where({}).remove();
    await wire.db.collection('people').where({}).remove();
  });
  const tasks = () => wire.db.collection('tasks');
  const aTask = (fields: Data): Data => ({ state: 'offered', dueAt: 0, serial: serial++, ...fields });
  return {
    wire: () => wire,
    command: () => wire.db.command,
    tasks,
    people: () => wire.db.collection('people'),
    aTask,
    addTask: (fields: Data) => tasks().add({ data: aTask(fields) }),
    read: async (id: string) => (await tasks().doc(id).get()).data,
  };
}

export const ids = ({ data }: { data: readonly Data[] }) => data.map(({ _id }) => String(_id));

/** The error of a call that has to fail. */
export async function failure(work: Promise<unknown>): Promise<{ errCode: number; errMsg: string }> {
  return work.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: { errCode: number; errMsg: string }) => error,
  );
}
