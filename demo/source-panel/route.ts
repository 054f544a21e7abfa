import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import * as v from 'valibot';
import { risks } from '@domain/warning/risk';
import { ScamType, scamTypeName, scamTypes } from '@domain/scam/type';
import type { Route } from '../../localcloud/options';
import { keysIn } from '../keys';
import { people } from '../people';
import { demoSource, localSourceKey, signedRequest } from '../source';

const prefix = '/demo/source';
const unknownPhone = '13900000999';

/** What the panel's form sends. `trick` is how the request is spoilt, to see what the door says. */
const Form = v.object({
  to: v.string(),
  scamType: ScamType,
  stage: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  risk: v.picklist(risks),
  trick: v.picklist(['none', 'repeat', 'badSignature', 'staleTime', 'wrongField']),
});
type Form = v.InferOutput<typeof Form>;

/** The body of the last good warning: 'repeat' posts it again. */
let lastBody: string | null = null;

const targets = [
  ...people
    .filter(({ key }) => key.startsWith('resident'))
    .map(({ key, name, phone }) => ({ key, name, phone })),
  { key: 'unknown', name: '没注册的号码', phone: unknownPhone },
];

function bodyOf(form: Form, now: number): string {
  if (form.trick === 'repeat' && lastBody !== null) return lastBody;
  const body = JSON.stringify({
    externalId: randomBytes(8).toString('hex'),
    phone: form.trick === 'wrongField' ? '12345' : targets.find((one) => one.key === form.to)?.phone,
    scamType: form.scamType,
    stage: form.stage,
    risk: form.risk,
    at: now,
  });
  if (form.trick === 'none') lastBody = body;
  return body;
}

/** The cloud's time, with which the door compares: the console can move it, unless control is off. */
async function cloudNow(base: string): Promise<number> {
  const response = await fetch(`${base}/control/clock`, { method: 'POST', body: '{}' });
  return response.ok ? v.parse(v.object({ now: v.number() }), await response.json()).now : Date.now();
}

async function send(base: string, masterKey: string, form: Form): Promise<object> {
  const now = await cloudNow(base);
  const time = form.trick === 'staleTime' ? now - 10 * 60_000 : now;
  const request = signedRequest(localSourceKey(masterKey, demoSource), bodyOf(form, now), { time });
  const headers =
    form.trick === 'badSignature' ? { ...request.headers, 'x-signature': '0'.repeat(64) } : request.headers;
  const started = performance.now();
  const response = await fetch(`${base}/api${request.path}`, { method: 'POST', headers, body: request.body });
  const answer: unknown = await response.json();
  return { status: response.status, ms: Math.round(performance.now() - started), answer };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function reply(
  response: ServerResponse,
  status: number,
  { type, body }: { type: string; body: string },
): void {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
}

const choices = () => ({
  targets: targets.map(({ key, name }) => ({ key, name })),
  scamTypes: scamTypes.map((key) => ({ key, name: scamTypeName[key] })),
});

async function handle(dataDir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const json = (status: number, body: object) =>
    reply(response, status, { type: 'application/json', body: JSON.stringify(body) });
  if (request.method === 'POST' && pathname === `${prefix}/send`) {
    const form = v.safeParse(v.pipe(v.string(), v.parseJson(), Form), await textOf(request));
    if (!form.success) return json(400, { message: 'The form is incomplete.' });
    const base = `http://127.0.0.1:${request.socket.localPort ?? 0}`;
    return json(200, await send(base, keysIn(dataDir).source, form.output));
  }
  if (pathname === `${prefix}/choices`) return json(200, choices());
  const body = readFileSync(path.join(__dirname, 'panel.html'), 'utf8');
  reply(response, 200, { type: 'text/html', body });
}

/** A page that plays a source. The signing stays here, on the server's side: the browser never sees the key. */
export const sourcePanel = {
  url: `${prefix}/`,
  route: (dataDir: string): Route => ({
    prefix,
    handle: (request, response) => handle(dataDir, request, response),
  }),
};
