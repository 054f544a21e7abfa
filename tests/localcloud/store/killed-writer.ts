import { all } from '../../../localcloud/store/find';
import { openStore } from '../../../localcloud/store/store';
import { changeOf } from '../../../localcloud/store/update';

/*
 * Run by kill.test.ts in a process of its own, until it is killed: writes as fast as it can and prints a line for each
 * answered write. `n` is an insert with an index; `t` a transaction that moves 1 from one account to the other and
 * leaves two entries that must never be apart.
 */
const [dataDir = '', round = '0'] = process.argv.slice(2);
const ascending = (path: string) => ({ path, direction: 1 as const });
const store = openStore({
  dataDir,
  now: () => Date.now(),
  collections: [
    { name: 'notes', indexes: [{ name: 'round', fields: [ascending('round'), ascending('n')] }] },
    { name: 'accounts', indexes: [] },
    { name: 'entries', indexes: [{ name: 'transfer', fields: [ascending('transfer')] }] },
  ],
});

async function setBalance(id: string, by: number, transaction: string): Promise<void> {
  const change = changeOf({ $inc: { balance: by } }, { merge: true, query: {} });
  await store.modify('accounts', { query: { _id: id }, change, multi: false, upsert: false }, transaction);
}

async function transfer(name: string): Promise<void> {
  const id = store.startTransaction();
  await setBalance('left', -1, id);
  await store.insert('entries', [{ transfer: name, side: 'left' }], id);
  await setBalance('right', 1, id);
  await store.insert('entries', [{ transfer: name, side: 'right' }], id);
  store.commitTransaction(id);
}

async function run(): Promise<never> {
  if (store.find('accounts', all({})).length === 0) {
    await store.insert('accounts', [
      { _id: 'left', balance: 1000 },
      { _id: 'right', balance: 0 },
    ]);
  }
  for (let n = 0; ; n++) {
    await store.insert('notes', [
      { _id: `${round}-${n}`, round: Number(round), n, text: 'x'.repeat(n % 5000) },
    ]);
    process.stdout.write(`n ${round}-${n}\n`);
    await transfer(`${round}-${n}`);
    process.stdout.write(`t ${round}-${n}\n`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

void run();
