import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startTestCloud, type TestCloud } from '../test-cloud';
import { rawRequest } from './raw-request';

let web: TestCloud;
let site: string;
const large = '// the same line again and again\n'.repeat(100);
const url = (rest: string) => `${web.cloud.url}${rest}`;
const raw = (options: Parameters<typeof rawRequest>[1]) => rawRequest(web.cloud.url, options);

beforeAll(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(site, 'app'));
  writeFileSync(path.join(site, 'app', 'index.html'), '<title>hello</title>');
  writeFileSync(path.join(site, 'app', 'code.js'), 'export {};');
  writeFileSync(path.join(site, 'app', 'large.0123abcd.js'), large);
  writeFileSync(path.join(site, 'secret.txt'), 'not served');
  web = await startTestCloud({ web: {} }, { hosting: [{ path: '/app', dir: path.join(site, 'app') }] });
});
afterAll(async () => {
  await web.stop();
  rmSync(site, { recursive: true });
});

describe('static hosting', () => {
  test('serves files with their types, the index for the folder, and leads a bare prefix there with its query', async () => {
    const page = await fetch(url('/app/?identity=x'));
    expect([page.headers.get('content-type'), await page.text()]).toEqual([
      'text/html; charset=utf-8',
      '<title>hello</title>',
    ]);
    const code = await fetch(url('/app/code.js'));
    expect(code.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const bare = await fetch(url('/app?identity=x'), { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([302, '/app/?identity=x']);
  });

  test('sends a file only once to somebody who has it', async () => {
    const etag = (await fetch(url('/app/code.js'))).headers.get('etag') ?? '';
    const again = await fetch(url('/app/code.js'), { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
  ] as const)('compresses for a client that takes %s', async (accepted, encoding, open) => {
    const answer = await raw({ path: '/app/large.0123abcd.js', headers: { 'accept-encoding': accepted } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.vary).toBe('accept-encoding');
    expect(answer.bytes.length).toBeLessThan(large.length / 4);
    expect(open(answer.bytes).toString()).toBe(large);
    const etag = answer.headers.etag ?? '';
    const headers = { 'accept-encoding': accepted, 'if-none-match': etag };
    expect((await raw({ path: '/app/large.0123abcd.js', headers })).status).toBe(304);
  });

  test('sends as it is what is small, and to a client that takes nothing else', async () => {
    const small = await raw({ path: '/app/code.js', headers: { 'accept-encoding': 'br' } });
    const plain = await raw({ path: '/app/large.0123abcd.js' });
    expect([small.headers['content-encoding'], plain.headers['content-encoding']]).toEqual([
      undefined,
      undefined,
    ]);
    expect([small.body, plain.body]).toEqual(['export {};', large]);
  });

  test('lets no page of another origin frame what it serves', async () => {
    for (const path of ['/', '/app/', '/app/large.0123abcd.js'])
      expect((await raw({ path })).headers['content-security-policy']).toBe("frame-ancestors 'self'");
  });

  test('lets a browser keep for good only what has the hash of its content in its name', async () => {
    expect((await raw({ path: '/app/large.0123abcd.js' })).headers['cache-control']).toContain('immutable');
    expect((await raw({ path: '/app/code.js' })).headers['cache-control']).toBe('no-cache');
    expect((await raw({ path: '/app/' })).headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '/app/../secret.txt',
    '/app/%2e%2e/secret.txt',
    '/app/..%2fsecret.txt',
    '/app/%00',
    '/app/..%5csecret.txt',
    '/app/%',
  ])('never leaves its folder: %s', async (path) => {
    const { status, body } = await raw({ path });
    expect(status).toBe(404);
    expect(body).not.toContain('not served');
  });
});
