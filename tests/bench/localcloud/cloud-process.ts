import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startLocalcloud } from '../../../localcloud/start';
import { openStore } from '../../../localcloud/store/store';
import { makeTempDir } from '../../support/temp-dir';
import { fill, residents } from './residents';

// A localcloud in a process of its own: `cloud-process NAME=SIZE …`, a collection of residents each.

const wanted = process.argv.slice(2).map((pair): [string, number] => {
  const [name = '', size = '0'] = pair.split('=');
  return [name, Number(size)];
});

async function main(): Promise<void> {
  const { dir, remove } = await makeTempDir();
  const dataDir = path.join(dir, 'data');
  const functionsDir = path.join(dir, 'functions');
  mkdirSync(functionsDir);
  const collections = wanted.map(([name]) => residents(name));
  const store = openStore({ dataDir, collections, now: () => Date.now() });
  for (const [name, size] of wanted) await fill(store, name, size);
  store.close();
  const cloud = await startLocalcloud({
    ...{
      port: 0,
      dataDir,
      env: 'bench',
      appId: 'wx0123456789abcdef',
      functionsDir,
      functionEnv: {},
      collections,
    },
    ...{
      http: [],
      hosting: [],
      people: [],
      subscribeTemplates: [],
      smsTemplates: {},
      phones: [],
      panels: [],
    },
    ...{ routes: [], control: true },
  });
  const stop = () =>
    void cloud
      .stop()
      .then(remove)
      .then(() => process.exit(0));
  process.on('message', stop);
  process.on('disconnect', stop);
  process.send?.(cloud.url);
}

void main();
