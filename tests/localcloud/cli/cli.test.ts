import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { foreignProject, type ForeignProject, type Running } from './foreign-project';

let project: ForeignProject;
let running: Running | undefined;
beforeEach(() => {
  project = foreignProject();
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  project.remove();
});

const start = async (): Promise<Running> => {
  running = await project.start();
  return running;
};
const stop = async () => {
  const ended = await running?.stop();
  running = undefined;
  return ended;
};

test("somebody else's functions run as they are, each person with their own documents", async () => {
  const cloud = await start();
  expect(cloud.lines.slice(-3)).toEqual([
    'functions todo',
    `sdk ${cloud.url}/admin`,
    `console ${cloud.url}/`,
  ]);
  await cloud.call('li', 'todo', { add: '买菜' });
  const li = await cloud.call('li', 'todo', { add: '做饭' });
  expect(li.result).toMatchObject({ hello: '你好', texts: ['买菜', '做饭'], dates: true });
  const wang = await cloud.call('wang', 'todo', {});
  expect(wang.result.texts).toEqual([]);
  expect(wang.result.openid).not.toBe(li.result.openid);
  expect(await cloud.call('li', 'none', {})).toMatchObject({ ok: false, code: 'FUNCTION_NOT_FOUND' });
});

test('a second start finds the data of the first, and the end is clean', async () => {
  const before = await (await start()).call('li', 'todo', { add: 'kept' });
  expect(await stop()).toBe(0);
  const after = await (await start()).call('li', 'todo', {});
  expect(after.result).toEqual(before.result);
  expect(statSync(path.join(project.dir, '.localcloud')).mode & 0o077).toBe(0);
});

test('changed code serves the next call without a restart', async () => {
  const cloud = await start();
  expect((await cloud.call('li', 'todo', {})).result.hello).toBe('你好');
  project.write('functions/todo/greet.js', "module.exports = () => 'changed';\n");
  let hello = '';
  for (const until = Date.now() + 10_000; hello !== 'changed' && Date.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    hello = (await cloud.call('li', 'todo', {})).result.hello;
  }
  expect(hello).toBe('changed');
});

test('documents are exported from one place and imported into another, all or nothing', async () => {
  const added = await (await start()).call('li', 'todo', { add: 'carried' });
  await stop();
  const { output, status } = project.cli('export');
  expect([status, output]).toEqual([0, expect.stringContaining('"text":"carried"')]);
  project.write('documents.jsonl', output);
  expect(project.cli('import', 'documents.jsonl', '--data', 'other').output).toBe('imported 1\n');
  expect(project.cli('export', '--data', 'other').output).toBe(output);
  const again = project.cli('import', 'documents.jsonl', '--data', 'other');
  expect([again.status, again.errors]).toEqual([1, expect.stringMatching(/^line 1: .*E11000/)]);
  expect(project.cli('import', 'documents.jsonl', '--data', 'other', '--upsert').status).toBe(0);
  expect(added.result.texts).toEqual(['carried']);
});

test.each([
  [
    '{"collections":[{"name":"a","indexes":[{"fields":{"b":2}}]}]}',
    'collections[0].indexes[0].fields.b: must be 1 or -1',
  ],
  ['{"colections":[]}', 'colections: is not known'],
  ['{"people":[{"key":"Big"}]}', 'people[0].key: takes a-z'],
  ['{"phones":[{"person":"nobody"}]}', 'nobody has the key "nobody"'],
  ['{"port":"80"}', 'port: must be a whole number'],
  ['{"functionEnv":{"A":1}}', 'functionEnv.A: must be a text'],
  ['{"functionsDir":"nowhere"}', 'there is no folder'],
  ['{', 'localcloud.config.json: '],
])('the configuration %s is refused with the place of the mistake', (config, message) => {
  project.write('localcloud.config.json', config);
  const { status, errors } = project.cli();
  expect([status, errors]).toEqual([1, expect.stringContaining(message)]);
});

test('a configuration may be a module, and may be named', () => {
  project.write(
    'elsewhere/my.config.cjs',
    "module.exports = { functionsDir: '../functions', env: 'mine' };\n",
  );
  const shown = project.cli('export', '--config', 'elsewhere/my.config.cjs');
  expect(shown).toEqual({ status: 0, output: '', errors: '' });
  expect(project.cli('--config', 'none.json').errors).toContain('there is no file');
});

test('the help names every command', () => {
  const { output } = project.cli('--help');
  for (const word of ['start', 'export', 'import FILE', '--config', '--port', '--data', '--upsert'])
    expect(output).toContain(word);
  expect(readFileSync(path.resolve('localcloud/README.md'), 'utf8')).toContain('--config');
});
