import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createClock, type Clock } from './clock';
import { Snapshots } from './control/snapshots';
import { Faults } from './faults';
import { readDefinitions } from './functions/definition';
import { sdkEnvironment, type CloudAddress } from './functions/environment';
import { Functions } from './functions/functions';
import { CallFailed, type Control, type Localcloud } from './localcloud';
import { openLogs, type Logs } from './logs/logs';
import type { LocalcloudOptions } from './options';
import { callAs } from './server/client-call';
import { startHttpServer, type HttpServer } from './server/http-server';
import { routesOf } from './server/routes';
import { Trace } from './server/trace';
import { openStore, type Store } from './store/store';
import { Storage } from './storage/storage';
import type { Conflict } from './store/transfer';
import { Timers } from './timers/timers';
import { VoiceCalls } from './voice/calls';
import { viewOf } from './wechat/view';
import { openWeChat, type WeChat } from './wechat/wechat';

/** All parts of a running cloud. */
export interface Parts {
  readonly options: LocalcloudOptions;
  readonly sdkUrl: string;
  readonly clock: Clock;
  readonly logs: Logs;
  readonly store: Store;
  readonly storage: Storage;
  readonly wechat: WeChat;
  readonly voice: VoiceCalls;
  readonly functions: Functions;
  readonly timers: Timers;
  readonly faults: Faults;
  readonly trace: Trace;
}

/** The port may be picked at the start, so that configuration can only name the place for it. */
const withAddress = (env: Readonly<Record<string, string>>, url: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value.replaceAll('{localcloud}', url)]),
  );

const openParts = (options: LocalcloudOptions, address: CloudAddress): Parts => {
  const { dataDir, collections, instances } = options;
  const clock = createClock();
  const now = () => clock.now();
  const logs = openLogs(dataDir, clock);
  const url = address.sdkUrl.replace(/\/admin$/, '');
  const faults = new Faults();
  const faultOfNext = (target: string) => faults.take(target);
  const wechat = openWeChat({ ...options, url, now, faultOfNext });
  const store = openStore({ dataDir, collections, now });
  const storage = new Storage({ dataDir, env: options.env, url, now });
  const definitions = readDefinitions(options.functionsDir);
  const functionEnv = withAddress(options.functionEnv, url);
  const functions = new Functions({ definitions, address, functionEnv, clock, logs, instances });
  const timers = new Timers({ functions, clock, logs });
  const { sdkUrl } = address;
  const voice = new VoiceCalls(now);
  const switches = { faults, trace: new Trace() };
  return { options, sdkUrl, clock, logs, store, storage, wechat, voice, functions, timers, ...switches };
};

const dataControlOf = ({ options, store, storage, wechat }: Parts) => {
  const { dataDir } = options;
  const snapshots = new Snapshots({ dataDir, store, storage, subscriptions: wechat.subscriptions });
  return {
    snapshots,
    snapshot: (name: string) => snapshots.take(name),
    restore: (name: string) => snapshots.restore(name),
    exportLines: () => store.exportLines(),
    importLines: (lines: Iterable<string>, conflict: Conflict) => store.importLines(lines, conflict),
  };
};

const controlOf = (parts: Parts): Control => ({
  ...dataControlOf(parts),
  ...timeControlOf(parts),
});

const timeControlOf = ({ clock, faults, trace, functions, timers }: Parts) => ({
  clock,
  faults,
  trace,
  advance: (ms: number) => clock.setOffset(clock.offsetMs() + ms),
  kill: (fn: string) => functions.kill(fn),
  cool: () => functions.cool(),
  fire: (trigger: string) => timers.fire(trigger),
  holdTimers: () => timers.hold(),
});

const stopParts = async (server: HttpServer, parts: Parts): Promise<void> => {
  parts.timers.stop();
  await parts.functions.stop();
  await server.stop();
  await parts.wechat.close();
  await parts.logs.close();
  parts.store.close();
};

const callFunction = async (
  parts: Parts,
  person: string,
  call: { fn: string; event: unknown },
): Promise<unknown> => {
  const invoked = await callAs(parts, person, call.fn)(JSON.stringify(call.event));
  if (!invoked.ok) throw new CallFailed(invoked.code, invoked.message);
  return JSON.parse(invoked.result) as unknown;
};

/** Starts a CloudBase environment on this machine. Rejects when the port is taken or an option is wrong. */
export const startLocalcloud = async (options: LocalcloudOptions): Promise<Localcloud> => {
  // Functions run in UTC, as in the cloud. Workers share the time zone of the process, so it has to be set here.
  process.env.TZ = 'UTC';
  const dataDir = path.resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const server = await startHttpServer(options.port);
  const url = `http://127.0.0.1:${server.port}`;
  const address = { sdkUrl: `${url}/admin`, env: options.env, appId: options.appId };
  try {
    const parts = openParts({ ...options, dataDir }, address);
    const controlled = { control: controlOf(parts), wechat: viewOf(parts.wechat), voice: parts.voice };
    server.serve(routesOf(parts, controlled));
    return {
      url,
      sdkUrl: address.sdkUrl,
      sdkEnv: () => sdkEnvironment(address),
      identity: (person) => parts.wechat.identities.of(person),
      call: (person, fn, event) => callFunction(parts, person, { fn, event }),
      functions: parts.functions,
      logs: parts.logs,
      ...controlled,
      stop: () => stopParts(server, parts),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
};
