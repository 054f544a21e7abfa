import { openStore } from '../../../localcloud/store/store';

/** Run by killed-restore.test.ts in a process of its own, until it is killed: puts two snapshots in turn in place. */
const [dataDir = '', few = '', many = ''] = process.argv.slice(2);
const index = { name: 'n', fields: [{ path: 'n', direction: 1 as const }] };
const store = openStore({ dataDir, now: () => 0, collections: [{ name: 'notes', indexes: [index] }] });
for (;;) {
  store.loadFrom(many);
  store.loadFrom(few);
  process.stdout.write('.');
}
