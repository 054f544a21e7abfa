import { startTestCloud, type TestCloud } from '../test-cloud';
import { rawRequest } from './raw-request';

let web: TestCloud;
const url = (rest: string) => `${web.cloud.url}${rest}`;
const raw = (options: Parameters<typeof rawRequest>[1]) => rawRequest(web.cloud.url, options);

beforeAll(async () => {
  // An app's calls are taken where its files are served.
  web = await startTestCloud(
    { web: { timeout: 1 }, echo: {} },
    { hosting: [{ path: '/app', dir: __dirname }] },
  );
});
afterAll(() => web.stop());

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
    const begun = new Promise<void>((resolve) => {
      web.cloud.logs.onLine(({ text }) => (text === 'hanging' ? resolve() : undefined));
    });
    const pending = fetch(url('/web/hang'));
    await begun;
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
