// A source's client for 金钟罩: Node 20 or newer, no dependencies.
//
//   JZZ_URL=https://…/api JZZ_SOURCE=my-bank JZZ_KEY_ID=1 JZZ_KEY=<64 hex> node client.mjs post warning.json
//   … node client.mjs batch warnings.json      an array; sent in parts, those that are busy are sent again
//   … node client.mjs result <externalId>
//   … node client.mjs withdraw <externalId> [reason]
//   … node client.mjs heartbeat
//
// The key comes from the environment, never from the command line: others on the machine can read that.
/* global Buffer, console, fetch, process */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const batchSize = 200;
const batchBytes = 64 * 1024;
const tries = 5;

/** Signs a request; `body` is the very text that is sent. */
export function sign({ source, keyId, key }, { method, path, body = '' }) {
  const time = String(Date.now());
  const nonce = randomBytes(16).toString('hex');
  const signature = createHmac('sm3', Buffer.from(key, 'hex'))
    .update(`${method}\n${path}\n${time}\n${nonce}\n`)
    .update(body)
    .digest('hex');
  return { 'x-source': source, 'x-key': keyId, 'x-time': time, 'x-nonce': nonce, 'x-signature': signature };
}

/** Whether a webhook's request is from us. `path` with its query; `headers` with names in lower case. */
export function isAuthentic(key, { path, headers, body }) {
  if (Math.abs(Date.now() - Number(headers['x-time'])) > 5 * 60_000) return false;
  const expected = createHmac('sm3', Buffer.from(key, 'hex'))
    .update(`POST\n${path}\n${headers['x-time']}\n${headers['x-nonce']}\n`)
    .update(body)
    .digest();
  const given = Buffer.from(String(headers['x-signature']), 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * A client for one source. An answer of 503 or 500, or none at all, is tried again with the same `externalId`: the same
 * warning is never dispatched twice.
 */
export function createClient({ url, source, keyId = '1', key }) {
  async function once(method, path, body) {
    const headers = {
      'content-type': 'application/json',
      ...sign({ source, keyId, key }, { method, path, body }),
    };
    const request = method === 'GET' ? { method, headers } : { method, headers, body };
    const response = await fetch(`${url}${path}`, request);
    return { status: response.status, body: await response.json() };
  }

  async function ask(method, path, body = '') {
    for (let round = 1; ; round += 1) {
      const reply = await once(method, path, body).catch((error) => ({
        status: 0,
        body: { error: String(error) },
      }));
      if ((reply.status !== 0 && reply.status < 500) || round >= tries) return reply;
      await delay(1_000 * 2 ** (round - 1));
    }
  }

  /** Any number of warnings; the answers in their order. Those that were busy are sent again. */
  async function batch(warnings) {
    const answers = [];
    let todo = warnings.map((_, index) => index);
    for (let round = 1; todo.length > 0 && round <= tries; round += 1) {
      if (round > 1) await delay(1_000 * 2 ** (round - 1));
      for (const part of parts(todo, warnings)) {
        const sent = JSON.stringify({ warnings: part.map((index) => warnings[index]) });
        const { status, body } = await ask('POST', '/v1/warnings/batch', sent);
        part.forEach((index, place) => {
          answers[index] = status === 200 ? { ...body.items[place], index } : { index, status, ...body };
        });
      }
      todo = todo.filter((index) => answers[index].status === 0 || answers[index].status >= 500);
    }
    return answers;
  }

  return {
    post: (warning) => ask('POST', '/v1/warnings', JSON.stringify(warning)),
    batch,
    result: (externalId) => ask('GET', `/v1/warnings/${externalId}`),
    withdraw: (externalId, reason) =>
      ask('POST', `/v1/warnings/${externalId}/withdrawal`, JSON.stringify(reason ? { reason } : {})),
    heartbeat: () => ask('POST', '/v1/heartbeat'),
  };
}

/** Cuts indexes into parts that the door takes: by number and by bytes. */
function* parts(indexes, warnings) {
  let part = [];
  let bytes = 32;
  for (const index of indexes) {
    const size = Buffer.byteLength(JSON.stringify(warnings[index])) + 1;
    if (part.length === batchSize || (part.length > 0 && bytes + size > batchBytes)) {
      yield part;
      part = [];
      bytes = 32;
    }
    part.push(index);
    bytes += size;
  }
  if (part.length > 0) yield part;
}

async function main([command, argument, reason]) {
  const { JZZ_URL: url, JZZ_SOURCE: source, JZZ_KEY_ID: keyId, JZZ_KEY: key } = process.env;
  if (!url || !source || !key) throw new Error('JZZ_URL, JZZ_SOURCE and JZZ_KEY are needed');
  const client = createClient({ url, source, keyId, key });
  const fromFile = async () => JSON.parse(await readFile(argument, 'utf8'));
  const commands = {
    post: async () => client.post(await fromFile()),
    batch: async () => client.batch(await fromFile()),
    result: () => client.result(argument),
    withdraw: () => client.withdraw(argument, reason),
    heartbeat: () => client.heartbeat(),
  };
  const run = Object.hasOwn(commands, command ?? '') ? commands[command] : undefined;
  if (!run) throw new Error(`one of ${Object.keys(commands).join(', ')} is needed`);
  const answer = await run();
  console.log(JSON.stringify(answer, null, 2));
  const statuses = Array.isArray(answer) ? answer.map(({ status }) => status) : [answer.status];
  if (statuses.some((status) => status !== 200)) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
}
