import { startTestCloud, type TestCloud } from '../test-cloud';

let test1: TestCloud;
beforeAll(async () => {
  test1 = await startTestCloud(
    { keeper: {}, filer: {} },
    {
      collections: [
        { name: 'notes', indexes: [{ name: 'byText', fields: [{ path: 'text', direction: 1 }] }] },
        { name: 'others', indexes: [{ name: 'once', fields: [{ path: 'n', direction: 1 }], unique: true }] },
      ],
    },
  );
});
afterAll(() => test1.stop());

const command = async (name: string, input: unknown) => {
  const body = JSON.stringify(input);
  const response = await fetch(`${test1.cloud.url}/control/${name}`, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const exported = async () => {
  const text = await (await fetch(`${test1.cloud.url}/control/export`)).text();
  return text.split('\n').filter((line) => line !== '');
};
const importAll = async (lines: readonly string[], conflict = 'insert') => {
  const url = `${test1.cloud.url}/control/import?conflict=${conflict}`;
  const response = await fetch(url, { method: 'POST', body: lines.join('\n') });
  return { status: response.status, body: (await response.json()) as { imported: number; message: string } };
};
const add = (id: string) => test1.cloud.call('ann', 'keeper', { add: id }) as Promise<{ ids: string[] }>;
const note = (id: string, more: object = {}) =>
  JSON.stringify({ collection: 'notes', document: { _id: id, ...more } });

test('a restore brings back what was there, with its indexes, and takes away what came later', async () => {
  await add('before');
  test1.cloud.wechat.grantCredits('ann', 'news', 2);
  expect((await command('snapshot', { name: 'first' })).status).toBe(200);
  await add('after');
  await importAll(['{"collection":"made","document":{"_id":1}}']);
  test1.cloud.wechat.grantCredits('ann', 'news', 5);
  expect((await command('restore', { name: 'first' })).body).toMatchObject({ name: 'first' });
  expect(await exported()).toEqual(['{"collection":"notes","document":{"_id":"before","text":"a note"}}']);
  expect(test1.cloud.wechat.credits('ann', 'news')).toBe(2);
  expect((await add('again')).ids).toEqual(['before', 'again']);
  const query = { collection: 'notes', query: '{"text":"a note"}' };
  const found = await fetch(`${test1.cloud.url}/console/documents`, {
    method: 'POST',
    body: JSON.stringify(query),
  });
  expect(await found.json()).toMatchObject({ total: 2, index: 'byText' });
});

test('files come back with a restore, those of later are gone', async () => {
  const upload = async (cloudPath: string, text: string) => {
    const call = { api: 'uploadFile', options: { cloudPath }, base64: Buffer.from(text).toString('base64') };
    return ((await test1.cloud.call('ann', 'filer', call)) as { fileID: string }).fileID;
  };
  const read = async (fileID: string) => {
    const call = { api: 'downloadFile', options: { fileID } };
    const { base64 } = (await test1.cloud.call('ann', 'filer', call)) as { base64?: string };
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString();
  };
  const kept = await upload('kept.txt', 'old');
  test1.cloud.control.snapshot('files');
  await upload('kept.txt', 'new');
  const later = await upload('later.txt', 'later');
  test1.cloud.control.restore('files');
  expect([await read(kept), await read(later)]).toEqual(['old', undefined]);
});

test('a transaction that runs is ended by a restore', async () => {
  const { control } = test1.cloud;
  control.snapshot('calm');
  const sdk = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(test1.cloud.sdkUrl, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as { code?: string; transactionId: string };
  };
  const { transactionId } = await sdk({ action: 'database.startTransaction' });
  control.restore('calm');
  expect(await sdk({ action: 'database.commitTransaction', transactionId })).toMatchObject({
    code: 'DATABASE_TRANSACTION_FAIL',
  });
});

test('snapshots are listed, overwritten and removed by name', async () => {
  await command('snapshot', { name: 'twice' });
  await command('snapshot', { name: 'twice' });
  const names = ({ body }: Awaited<ReturnType<typeof command>>) =>
    (body.snapshots as { name: string }[]).map(({ name }) => name).filter((name) => name === 'twice');
  expect(names(await command('snapshots', {}))).toEqual(['twice']);
  expect(names(await command('remove-snapshot', { name: 'twice' }))).toEqual([]);
});

test.each(['none', '../first', '', 'a b', 'x'.repeat(65)])(
  'there is nothing to restore by the name %j',
  async (name) => {
    expect(await command('restore', { name })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_PARAM' },
    });
  },
);

test('ten thousand documents are brought back', async () => {
  const lines = Array.from({ length: 10_000 }, (_, n) =>
    note(`many-${n}`, { text: `text ${n}`, pad: 'p'.repeat(300) }),
  );
  expect((await importAll(lines)).body.imported).toBe(10_000);
  test1.cloud.control.snapshot('many');
  const before = (await exported()).length;
  test1.cloud.control.restore('first');
  test1.cloud.control.restore('many');
  expect((await exported()).length).toBe(before);
  test1.cloud.control.restore('first');
});

test('what is exported can be imported again, with dates and ids as they were', async () => {
  const made = [
    note('plain', { text: 'a', deep: { list: [1, null, 'x'] } }),
    note('date', { at: { $date: { $numberLong: '1600000000000' } } }),
    JSON.stringify({
      collection: 'notes',
      document: { _id: { $oid: '5f6e0c0a0a0a0a0a0a0a0a0a' }, text: 'oid' },
    }),
    '{"collection":"another","document":{"_id":7,"n":1.5}}',
  ];
  await command('snapshot', { name: 'empty-ish' });
  expect((await importAll(made)).body).toEqual({ imported: 4 });
  const lines = await exported();
  for (const line of made) expect(lines).toContain(line);
  test1.cloud.control.restore('empty-ish');
  const rest = await exported();
  await importAll(lines.filter((line) => !rest.includes(line)));
  expect((await exported()).sort()).toEqual(lines.sort());
  test1.cloud.control.restore('empty-ish');
});

test.each([
  ['text that is not JSON', '{"collection":"notes",', 'not JSON'],
  ['a line without a collection', '{"document":{"_id":1}}', '"collection"'],
  ['a document that is a list', '{"collection":"notes","document":[]}', '"document"'],
  ['a document without an id', '{"collection":"notes","document":{}}', '_id'],
  ['a name that cannot be a collection', '{"collection":"a b","document":{"_id":1}}', 'name'],
  ['an id that is there already', note('good-1'), 'E11000'],
  ['a unique key that is taken', '{"collection":"others","document":{"_id":"b","n":1}}', 'E11000'],
])('%s refuses the whole import and names the line', async (_, wrong, reason) => {
  const before = await exported();
  const first = '{"collection":"others","document":{"_id":"a","n":1}}';
  const { status, body } = await importAll([
    note('good-1'),
    first,
    '{"collection":"new","document":{"_id":1}}',
    wrong,
  ]);
  expect(status).toBe(400);
  expect(body.message).toMatch(/^line 4: /);
  expect(body.message).toContain(reason);
  expect(await exported()).toEqual(before);
});

test('an upsert takes the place of documents that are there', async () => {
  await importAll([note('up', { text: 'old' })]);
  expect((await importAll([note('up', { text: 'new' }), ''], 'upsert')).body).toEqual({ imported: 1 });
  expect(await exported()).toContain(note('up', { text: 'new' }));
  expect((await importAll([note('up')], 'perhaps')).status).toBe(400);
});
