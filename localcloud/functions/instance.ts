import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { CallMessage, InstanceData, InstanceMessage, LogLevel } from './protocol';
import { shiftDate } from './shifted-date';

// The code around a function's bundle inside its worker. Bundled by itself to dist/localcloud/instance.cjs.

type Main = (event: unknown, context: unknown) => unknown;

const port = parentPort;
if (port === null) throw new Error('instance.ts runs in a worker');
const send = (message: InstanceMessage) => port.postMessage(message);

const data = workerData as InstanceData;
let currentCallId = '';
let callKeys: string[] = [];

const captureConsole = () => {
  const levels: Record<string, LogLevel> = {
    debug: 'debug',
    log: 'info',
    info: 'info',
    warn: 'warn',
    error: 'error',
  };
  const asText = (value: unknown) =>
    typeof value === 'string' ? value : inspect(value, { depth: 4, breakLength: 200 });
  for (const [name, level] of Object.entries(levels)) {
    const write = (...values: unknown[]) =>
      send({ kind: 'log', callId: currentCallId, level, text: values.map(asText).join(' ') });
    Object.assign(console, { [name]: write });
  }
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : inspect(error, { depth: 2 });

/** Projects leave the SDK to be installed by the cloud; then the one beside localcloud serves. */
const findSdk = (requireThere: NodeJS.Require): void => {
  try {
    requireThere.resolve('wx-server-sdk');
  } catch {
    process.env.NODE_PATH = data.modules.join(path.delimiter);
    (Module as unknown as { _initPaths(): void })._initPaths();
    delete process.env.NODE_PATH;
  }
};

const load = (): Main => {
  const requireThere = createRequire(path.join(data.dir, 'index.js'));
  findSdk(requireThere);
  const loaded = requireThere(path.join(data.dir, 'index.js')) as { main?: unknown };
  if (typeof loaded.main !== 'function') throw new Error('index.js exports no function called main');
  return loaded.main as Main;
};

const enter = (call: CallMessage) => {
  for (const key of callKeys) delete process.env[key];
  callKeys = Object.keys(call.env);
  Object.assign(process.env, call.env);
  currentCallId = call.callId;
};

const leave = () => {
  for (const key of callKeys) delete process.env[key];
  callKeys = [];
};

const contextOf = (call: CallMessage): unknown => {
  const startedAt = performance.now();
  const context = JSON.parse(call.context) as { time_limit_in_ms: number };
  const getRemainingTimeInMillis = () =>
    Math.max(0, Math.round(context.time_limit_in_ms - (performance.now() - startedAt)));
  return { callbackWaitsForEmptyEventLoop: false, ...context, getRemainingTimeInMillis };
};

const run = async (main: Main, call: CallMessage) => {
  enter(call);
  try {
    const value: unknown = await main(JSON.parse(call.event), contextOf(call));
    const result = JSON.stringify(value) as string | undefined;
    send({ kind: 'reply', callId: call.callId, result: result ?? 'null' });
  } catch (error) {
    send({ kind: 'failed', callId: call.callId, message: messageOf(error) });
  } finally {
    leave();
  }
};

captureConsole();
shiftDate(data.clock);
try {
  const main = load();
  port.on('message', (call: CallMessage) => void run(main, call));
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'loadFailed', message: messageOf(error) });
}
