import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { keysIn } from '../../demo/keys';
import { demoSource, localSourceKey, signedRequest } from '../../demo/source';
import { root } from '../../scripts/root';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';

const run = promisify(execFile);
const client = path.join(root, 'docs/api/client.mjs');

let district: District;
beforeAll(async () => {
  district = await aDistrict();
});
afterAll(() => district.stop());

const signer = () => localSourceKey(keysIn(district.dataDir).source, demoSource);
const environment = (key = signer().key) => ({
  PATH: process.env.PATH,
  JZZ_URL: `${district.cloud.url}/api`,
  JZZ_SOURCE: demoSource,
  JZZ_KEY: key,
});

/** The sample client as a source runs it: a process of its own. */
const cli = async (args: readonly string[], key?: string) => {
  const { stdout } = await run(process.execPath, [client, ...args], { env: environment(key) });
  return JSON.parse(stdout) as { status: number; body: object } & { status: number }[];
};

const fileOf = async (value: unknown) => {
  const file = path.join(district.dataDir, `${Math.random()}.json`);
  await writeFile(file, JSON.stringify(value));
  return file;
};

const stranger = (i: number) => aWarning({ phone: `1393${String(i).padStart(7, '0')}`, village: xiaxi });

test('the sample client posts a warning, asks for its result, takes it back and sends a heartbeat', async () => {
  const warning = stranger(1);
  const posted = await cli(['post', await fileOf(warning)]);
  expect(posted).toMatchObject({ status: 200, body: { result: 'dispatched' } });
  expect(await cli(['result', String(warning.externalId)])).toMatchObject({ body: { state: 'offered' } });
  expect(await cli(['withdraw', String(warning.externalId), 'test'])).toMatchObject({
    body: { result: 'cancelled' },
  });
  expect(await cli(['heartbeat'])).toMatchObject({ status: 200 });
});

test('the sample client cuts many warnings into batches and gives the answers in order', async () => {
  const warnings = Array.from({ length: 230 }, (_, i) => ({ ...stranger(10 + i), risk: 'low' }));
  const answers = await cli(['batch', await fileOf(warnings)]);
  expect(answers.map(({ status }) => status)).toEqual(Array(230).fill(200));
  expect(answers).toMatchObject(
    warnings.map(({ externalId }, index) => ({ index, warningId: `${demoSource}:${String(externalId)}` })),
  );
});

test('a receiver of results tells our signature from another’s', async () => {
  const { key } = signer();
  const {
    path: at,
    headers,
    body,
  } = signedRequest(signer(), '{"state":"closed"}', { path: '/results?for=us' });
  const check = async (request: object) => {
    const script = `import { isAuthentic } from ${JSON.stringify(client)};
      console.log(isAuthentic(${JSON.stringify(key)}, ${JSON.stringify(request)}))`;
    return (await run(process.execPath, ['--input-type=module', '-e', script])).stdout.trim();
  };
  expect(await check({ path: at, headers, body })).toBe('true');
  expect(await check({ path: '/results', headers, body })).toBe('false');
  expect(await check({ path: at, headers, body: '{"state":"open"}' })).toBe('false');
  expect(await check({ path: at, headers: { ...headers, 'x-signature': '' }, body })).toBe('false');
});

test('a refusal ends the sample client with a status that a script can see', async () => {
  const refused = cli(['heartbeat'], '0'.repeat(64));
  await expect(refused).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('badSignature') as string,
  });
  await expect(cli(['nonsense'])).rejects.toMatchObject({ code: 2 });
});
