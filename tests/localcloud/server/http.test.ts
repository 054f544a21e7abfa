import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startTestCloud, type TestCloud } from '../test-cloud';

let web: TestCloud;
let site: string;
const large = '// the same line again and again\n'.repeat(100);
const url = (rest: string) => `${web.cloud.url}${rest}`;

beforeAll(async () => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(site, 'app'));
  writeFileSync(path.join(site, 'app', 'index.html'), '<title>hello</title>');
  writeFileSync(path.join(site, 'app', 'code.js'), 'export {};');
  writeFileSync(path.join(site, 'app', 'large.0123abcd.js'), large);
  writeFileSync(path.join(site, 'secret.txt'), 'not served');
  web = await startTestCloud(
    { web: { timeout: 1 }, echo: {} },
    { hosting: [{ path: '/app', dir: path.join(site, 'app') }] },
  );
});
afterAll(async () => {
  await web.stop();
  rmSync(site, { recursive: true });
});

interface Raw {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly body: string;
}

/** A request that may break the rules that fetch keeps. */
const raw = (options: { path: string; method?: string; headers?: Record<string, string>; body?: string }) =>
  new Promise<Raw>((resolve, reject) => {
    const { port } = new URL(web.cloud.url);
    const sent = request({ host: '127.0.0.1', port, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode, headers: response.headers, bytes, body: bytes.toString() });
      });
    });
    sent.on('error', reject);
    sent.end(options.body);
  });

describe('HTTP access', () => {
  test('hands over path, query, headers and text as they came, without an identity', async () => {
    const response = await fetch(url('/web/v1/items?a=1&b=%E4%B8%AD'), {
      method: 'PUT',
      headers: { 'X-Mine': 'yes', 'x-identity': web.cloud.identity('ann').token },
      body: '{"名": "值"} ',
    });
    const event = (await response.json()) as Record<string, unknown>;
    expect(event).toMatchObject({
      path: '/v1/items',
      httpMethod: 'PUT',
      queryStringParameters: { a: '1', b: '中' },
      body: '{"名": "值"} ',
      isBase64Encoded: false,
    });
    expect(event.headers).toMatchObject({ 'x-mine': 'yes' });
    expect(response.headers.get('x-own')).toBe('yes');
  });

  test('hands over bytes that are no text in base64', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 1]);
    const response = await fetch(url('/web/x'), { method: 'POST', body: bytes });
    expect(await response.json()).toMatchObject({ body: bytes.toString('base64'), isBase64Encoded: true });
  });

  test('writes status, headers and bytes of the answer', async () => {
    const response = await fetch(url('/web/picture'));
    expect([response.status, response.headers.get('content-type')]).toEqual([201, 'image/png']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0x89, 0, 255]);
  });

  test('answers with plain data as JSON', async () => {
    expect(await (await fetch(url('/web/plain'))).json()).toEqual({ just: 'data' });
  });

  test('tells a stranger the code of a failure, not its message', async () => {
    const thrown = await fetch(url('/web/throw'));
    expect(thrown.status).toBe(502);
    const text = await thrown.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' });
    expect(text).not.toContain('secret');
  });

  test('answers when the function does not', async () => {
    const hung = await fetch(url('/web/hang'));
    expect(hung.status).toBe(504);
    expect(await hung.json()).toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' });
  });

  test('answers when the instance is killed in mid-call', async () => {
    const pending = fetch(url('/web/hang'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    web.cloud.control.kill('web');
    expect((await pending).status).toBe(502);
  });

  test('refuses a body over the limit without calling the function', async () => {
    const lines: string[] = [];
    const stop = web.cloud.logs.onLine(({ code }) => lines.push(code));
    const response = await fetch(url('/web/x'), { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) });
    stop();
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'EXCEED_REQUEST_SIZE_LIMIT' });
    expect(lines).toEqual([]);
  });

  test('takes posts from pages of other origins', async () => {
    const { status } = await raw({
      path: '/web/x',
      method: 'POST',
      headers: { origin: 'http://evil.example' },
    });
    expect(status).toBe(200);
  });
});

describe('a call by the app in a browser', () => {
  const call = (name: string, init: { token?: string; body?: string; origin?: string }) =>
    raw({
      path: `/app/call/${name}`,
      method: 'POST',
      headers: {
        ...(init.token === undefined ? {} : { 'x-identity': init.token }),
        ...(init.origin === undefined ? {} : { origin: init.origin }),
      },
      body: init.body,
    });

  test('carries the identity of the token, and no other that the event may claim', async () => {
    const { token, openid } = web.cloud.identity('ann');
    const { status, body } = await call('echo', {
      token,
      body: JSON.stringify({ openid: 'of somebody else' }),
    });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ result: { seen: { OPENID: openid } } });
  });

  test.each([
    ['an unknown token', { token: 'guess', body: '{}' }],
    ['no token', { body: '{}' }],
  ])('with %s is refused', async (_, init) => {
    const answer = await call('echo', init);
    expect([answer.status, (JSON.parse(answer.body) as { code: string }).code]).toEqual([
      401,
      'UNKNOWN_IDENTITY',
    ]);
  });

  test.each([
    ['a body that is not JSON', { name: 'echo', body: '{"a":' }, [400, 'INVALID_PARAM']],
    [
      'more than 100 KB',
      { name: 'echo', body: JSON.stringify('x'.repeat(102_400)) },
      [413, 'EXCEED_REQUEST_SIZE_LIMIT'],
    ],
    ['a function that is not there', { name: 'nothing', body: '{}' }, [404, 'FUNCTION_NOT_FOUND']],
    ['a function that throws', { name: 'echo', body: '{"fail":true}' }, [500, 'FUNCTIONS_EXECUTE_FAIL']],
  ])('with %s is answered with a code', async (_, { name, body }, expected) => {
    const answer = await call(name, { token: web.cloud.identity('ann').token, body });
    expect([answer.status, (JSON.parse(answer.body) as { code: string }).code]).toEqual(expected);
  });

  test('from a page of another origin is refused, from our own it is served', async () => {
    const { token } = web.cloud.identity('ann');
    const foreign = await call('echo', { token, body: '{}', origin: 'http://evil.example' });
    expect(foreign.status).toBe(403);
    const own = await call('echo', { token, body: '{}', origin: web.cloud.url });
    expect(own.status).toBe(200);
  });
});

describe('the door', () => {
  test('refuses a host name that is pointed at this machine', async () => {
    const { status, body } = await raw({ path: '/web/x', headers: { host: 'rebound.example' } });
    expect([status, (JSON.parse(body) as { code: string }).code]).toEqual([403, 'FOREIGN_HOST']);
  });

  test('refuses an SDK request from a web page', async () => {
    const { status } = await raw({
      path: '/admin',
      method: 'POST',
      headers: { origin: 'http://evil.example', 'content-type': 'text/plain' },
      body: '{"action":"database.getDocument"}',
    });
    expect(status).toBe(403);
  });

  test('answers JSON on a path where nothing is', async () => {
    expect((await raw({ path: '/nothing/here', method: 'PUT' })).status).toBe(404);
  });
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
