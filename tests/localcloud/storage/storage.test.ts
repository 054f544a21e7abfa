import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { startTestCloud, type TestCloud } from '../test-cloud';

let test1: TestCloud;
beforeAll(async () => {
  test1 = await startTestCloud({ filer: { timeout: 60, memorySize: 512 } });
});
afterAll(() => test1.stop());
afterEach(() => test1.cloud.control.clock.setOffset(0));

interface Answer {
  readonly fileID: string;
  readonly statusCode: number;
  readonly base64: string;
  readonly errCode?: number;
  readonly errMsg: string;
  readonly fileList: readonly { fileID: string; status: number; tempFileURL: string; maxAge: number }[];
}

const file = (api: string, options: object, more: object = {}) =>
  test1.cloud.call('ann', 'filer', { api, options, ...more }) as Promise<Answer>;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const upload = (cloudPath: string, text: string) =>
  file('uploadFile', { cloudPath }, { base64: base64(text) });
const urlOf = async (fileID: unknown) => {
  const { fileList } = await file('getTempFileURL', { fileList: [fileID] });
  return fileList[0]?.tempFileURL ?? '';
};

test.each(['a.txt', 'deep/er/b', '照片/李 雷.png', 'odd ?#%&.bin', '~'])(
  'a file at %s is uploaded, downloaded as it was, and deleted',
  async (cloudPath) => {
    const { fileID } = await upload(cloudPath, `content of ${cloudPath}`);
    expect(fileID).toMatch(/^cloud:\/\/test\.[^/]+\//);
    expect(await file('downloadFile', { fileID })).toMatchObject({
      statusCode: 200,
      base64: base64(`content of ${cloudPath}`),
    });
    expect((await file('deleteFile', { fileList: [fileID] })).fileList).toMatchObject([
      { fileID, status: 0 },
    ]);
    expect((await file('downloadFile', { fileID })).errMsg).toContain('STORAGE_FILE_NONEXIST');
  },
);

test('bytes of any value and a large file come back unchanged', async () => {
  const bytes = Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256)).toString('base64');
  const { fileID } = await file('uploadFile', { cloudPath: 'bytes' }, { base64: bytes });
  expect((await file('downloadFile', { fileID })).base64).toBe(bytes);
  const size = 3 * 1024 * 1024;
  const large = await file('uploadFile', { cloudPath: 'large' }, { size });
  const response = await fetch(await urlOf(large.fileID));
  expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.alloc(size, 7))).toBe(true);
});

test('an upload to the same path takes the place of the file, and an empty file is a file', async () => {
  const first = await upload('same.txt', 'first');
  const second = await upload('same.txt', 'second');
  expect(second.fileID).toBe(first.fileID);
  expect(await (await fetch(await urlOf(first.fileID))).text()).toBe('second');
  const empty = await upload('empty.txt', '');
  expect(await (await fetch(await urlOf(empty.fileID))).text()).toBe('');
});

test('a name that is also the folder of another file stands beside it', async () => {
  const [outer, inner] = [await upload('both', 'outer'), await upload('both/inner', 'inner')];
  expect(await (await fetch(await urlOf(outer.fileID))).text()).toBe('outer');
  expect(await (await fetch(await urlOf(inner.fileID))).text()).toBe('inner');
});

test('a temporary URL ends with the clock: a day unless said otherwise', async () => {
  const { fileID } = await upload('short.txt', 'short');
  const { fileList } = await file('getTempFileURL', {
    fileList: [
      { fileID, maxAge: 60 },
      { fileID, maxAge: 0 },
    ],
  });
  const [minute, day] = fileList.map(({ tempFileURL }) => tempFileURL);
  expect(fileList.map(({ maxAge }) => maxAge)).toEqual([60, 86_400]);
  test1.cloud.control.advance(59_000);
  expect((await fetch(minute ?? '')).status).toBe(200);
  test1.cloud.control.advance(3_000);
  expect((await fetch(minute ?? '')).status).toBe(403);
  expect((await fetch(day ?? '')).status).toBe(200);
  test1.cloud.control.advance(86_400_000);
  expect((await fetch(day ?? '')).status).toBe(403);
});

test('a URL that was changed, or is for another file or another use, opens nothing', async () => {
  const [mine, other] = [await upload('mine.txt', 'mine'), await upload('other.txt', 'other')];
  const [mineUrl, otherUrl] = [new URL(await urlOf(mine.fileID)), new URL(await urlOf(other.fileID))];
  const swapped = new URL(otherUrl.pathname + mineUrl.search, mineUrl);
  const later = new URL(mineUrl);
  later.searchParams.set('t', '99999999999');
  for (const url of [swapped, later, new URL(mineUrl.pathname, mineUrl)])
    expect((await fetch(url)).status).toBe(403);
  expect((await fetch(mineUrl, { method: 'PUT', body: 'changed' })).status).toBe(403);
  expect(await (await fetch(mineUrl)).text()).toBe('mine');
});

test.each(['../out.txt', 'a/../../out.txt', '/abs.txt', 'a//b', 'end/', '.', 'line\nbreak', 'x'.repeat(900)])(
  'the path %j is refused',
  async (cloudPath) => {
    const { errMsg, fileID } = await upload(cloudPath, 'no');
    expect([errMsg.slice(0, 32), fileID]).toEqual(['uploadFile:fail [INVALID_PARAM] ', undefined]);
  },
);

test('nothing is written outside the folder of files, and only the owner may look into it', async () => {
  await upload('..%2f..%2fout.txt', 'inside');
  const names = readdirSync(path.join(test1.dataDir, 'files'));
  expect(names.some((name) => name.endsWith('out.txt'))).toBe(true);
  expect(existsSync(path.join(test1.dataDir, 'out.txt'))).toBe(false);
  expect(statSync(path.join(test1.dataDir, 'files')).mode & 0o077).toBe(0);
  for (const url of ['/storage/..%2fidentities.json', '/storage/%2e%2e/identities.json', '/storage/'])
    expect((await fetch(test1.cloud.url + url)).status).toBe(404);
});

test('unknown files and files of another environment are told one by one', async () => {
  const { fileID } = await upload('known.txt', 'known');
  const ids = [fileID, fileID.replace('known', 'unknown'), 'cloud://else.else/known.txt', 'nonsense'];
  const urls = await file('getTempFileURL', { fileList: ids });
  expect(urls.fileList.map(({ status }) => status)).toEqual([0, -503003, -503003, -503003]);
  const deleted = await file('deleteFile', { fileList: ids });
  expect(deleted.fileList.map(({ status }) => status)).toEqual([0, -503003, -503003, -503003]);
});

test('a call names at most 50 files', async () => {
  const fileList = Array.from({ length: 51 }, (_, index) => `cloud://test.x/${index}`);
  expect((await file('getTempFileURL', { fileList })).errMsg).toContain('1 to 50 files');
});

test('a page that somebody uploaded cannot act in the name of the console', async () => {
  const { fileID } = await upload('page.html', '<script>1</script>');
  const { headers } = await fetch(await urlOf(fileID));
  expect(headers.get('content-type')).toContain('text/html');
  expect(headers.get('content-security-policy')).toBe('sandbox');
});
