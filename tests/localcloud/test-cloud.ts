import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Localcloud } from '../../localcloud/localcloud';
import type { LocalcloudOptions } from '../../localcloud/options';
import { startLocalcloud } from '../../localcloud/start';

export type FixtureName = 'echo' | 'web' | 'messenger' | 'keeper' | 'broken' | 'filer';

/** Bundles fixture functions as the project's build does. They lie below dist/, where the SDK is found by name. */
const buildFixtures = async (functions: Readonly<Record<string, object>>): Promise<string> => {
  mkdirSync('dist', { recursive: true });
  const dir = mkdtempSync(path.resolve('dist/test-functions-'));
  for (const [name, config] of Object.entries(functions)) {
    await build({
      entryPoints: [path.join(__dirname, 'fixtures', `${name}.ts`)],
      outfile: path.join(dir, name, 'index.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['wx-server-sdk'],
      logLevel: 'error',
    });
    writeFileSync(path.join(dir, name, 'config.json'), JSON.stringify(config));
  }
  return dir;
};

export interface TestCloud {
  readonly cloud: Localcloud;
  readonly dataDir: string;
  stop(): Promise<void>;
}

const people = [
  { key: 'ann', name: 'Ann', phone: '13900000001' },
  { key: 'bob', name: 'Bob', phone: '13900000002' },
];

const subscribeTemplates = [
  {
    id: 'alarm',
    title: 'Alarm',
    content: '事项: {{thing1.DATA}}\n时间: {{time2.DATA}}\n状态: {{phrase3.DATA}}',
  },
  { id: 'news', title: 'News', content: '{{thing1.DATA}}' },
];

const defaults = {
  port: 0,
  env: 'test',
  appId: 'wx0123456789abcdef',
  functionEnv: { FROM_PROJECT: 'yes' },
  collections: [],
  hosting: [],
  people,
  subscribeTemplates,
  smsTemplates: { code: 'Your code is {1}, good for {2} minutes.' },
  phones: [],
  panels: [],
  routes: [],
  control: true,
} satisfies Partial<LocalcloudOptions>;

/** A cloud of its own for one test file: fixture functions by name, each with its config.json. */
export const startTestCloud = async (
  functions: Partial<Record<FixtureName, object>>,
  more: Partial<LocalcloudOptions> = {},
): Promise<TestCloud> => {
  const functionsDir = await buildFixtures(functions);
  const dataDir = more.dataDir ?? mkdtempSync(path.join(tmpdir(), 'localcloud-'));
  const http = [{ path: '/web', function: 'web' }];
  const cloud = await startLocalcloud({ ...defaults, http, ...more, functionsDir, dataDir });
  const stop = async () => {
    await cloud.stop();
    rmSync(functionsDir, { recursive: true, force: true });
    if (more.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  return { cloud, dataDir, stop };
};
