import type { CollectionDefinition } from '../../localcloud/options';
import { type Environment, openEnvironment } from './environment';
import type { Data } from './sdk';

const ascending = (path: string) => ({ path, direction: 1 as const });

/** What a real environment has to have as well; see the README. */
const collections: readonly CollectionDefinition[] = [
  {
    name: 'contract_tasks',
    indexes: [
      { name: 'state_due', fields: [ascending('state'), ascending('dueAt')] },
      { name: 'serial', fields: [ascending('serial')], unique: true },
    ],
  },
  { name: 'contract_people', indexes: [] },
  { name: 'contract_places', indexes: [{ name: 'at', fields: [{ path: 'at', direction: '2dsphere' }] }] },
];

/** Opens the collections of a test file, empty before each test and after the last. */
export function tasksAndPeople() {
  let environment: Environment;
  let serial = 0;
  const collection = (name: string) => environment.db.collection(`contract_${name}`);
  const empty = async () => {
    for (const { name } of collections) await environment.db.collection(name).where({}).remove();
  };
  beforeAll(async () => {
    environment = await openEnvironment(collections);
  });
  afterAll(async () => {
    await empty();
    await environment.close();
  });
  beforeEach(empty);
  const tasks = () => collection('tasks');
  const aTask = (fields: Data): Data => ({ state: 'offered', dueAt: 0, serial: serial++, ...fields });
  return {
    db: () => environment.db,
    command: () => environment.db.command,
    tasks,
    people: () => collection('people'),
    places: () => collection('places'),
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
