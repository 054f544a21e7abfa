import type { MessageChannel } from '@domain/message/message';
import type { Result } from '@domain/result';
import { createClockBook } from '../../cloudfunctions/_server/usecases/clocks/book';
import type { Senders } from '../../cloudfunctions/_server/usecases/ports/platform';
import type { WarningAnswer } from '@domain/warning/contract';
import type { Store } from '../../localcloud/store/store';
import { temporaryStore } from '../localcloud/store/temporary-store';
import { openSeal, residentsOf, shiftsOf, staffOfTeam, team, villages } from './district';
import type { Intent } from './intent';
import { Observer } from './observer';
import { providers, type Providers } from './providers';
import { ConnectionLost, Schedule, type Worker } from './schedule';
import { connect, gatewayOf, type WireRequest } from './transport';
import type { Data } from '../contract/sdk';

const environment = {
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: 'http://127.0.0.1:1/admin' }),
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: 'model',
  TCB_ENV: 'model',
  TENCENTCLOUD_SECRETID: 'x',
  TENCENTCLOUD_SECRETKEY: 'y',
  TENCENTCLOUD_SESSIONTOKEN: 'z',
  JZZ_SEAL_KEYS: `k1:${'1'.repeat(64)}`,
  JZZ_INDEX_KEY: '2'.repeat(64),
  JZZ_SOURCE_KEY: '3'.repeat(64),
  JZZ_HOME_AREA: '330784',
  JZZ_TEMPLATES: JSON.stringify({
    wechat: { task: 't', warning: 'w' },
    sms: { task: 't', warning: 'w', code: 'c' },
    miniprogramState: 'developer',
  }),
};

/** Everything that a function's wiring makes, loaded once: the real repositories over the unchanged SDK. */
const loadPorts = async () => {
  Object.assign(process.env, environment);
  const [{ ports }, { collections }] = await Promise.all([
    import('../../cloudfunctions/_server/wiring/ports'),
    import('../../cloudfunctions/_server/adapters/collections'),
  ]);
  return { collections, ports: { ...ports, vault: { ...ports.vault, ...openSeal } } };
};
export type Ports = Awaited<ReturnType<typeof loadPorts>>['ports'];

/** Turns the ports of a worker into those of a system with a mistake in it. */
export type Mutant = (ports: Ports, worker: Worker) => Ports;

export interface Posted {
  readonly warningId: string;
  readonly answer: Result<WarningAnswer>;
}

/** One run's small district: a store, a schedule, clocks, providers, and somebody who watches. */
export interface World {
  readonly store: Store;
  readonly schedule: Schedule;
  readonly observer: Observer;
  readonly providers: Providers;
  /** ms since 1970; workers read it with their skew. */
  now: number;
  readonly posted: Posted[];
  /** What was asked for so far. */
  readonly intents: Intent[];
  /** The real parts, for looking on from outside. */
  readonly ports: Ports;
  /** The parts as one worker has them. */
  portsOf(worker: Worker): Ports;
}

export interface Setting {
  readonly duties: readonly number[];
  readonly answers: readonly ('sent' | 'permanent' | 'temporary' | 'lost')[];
  readonly mutant?: Mutant | undefined;
}

export interface Stage {
  /** An empty district, as a run wants it. */
  open(setting: Setting, start: number): Promise<World>;
  close(): void;
}

const empty = async (store: Store, names: readonly string[]): Promise<void> => {
  for (const name of names) await store.remove(name, { query: {}, multi: true });
};

/** Opens a store for many runs; each empties it. */
export async function openStage(): Promise<Stage> {
  const { collections, ports } = await loadPorts();
  let now = 0;
  const opened = temporaryStore({ collections, now: () => now });
  const { store } = opened;
  const gateway = gatewayOf(store);
  const names = collections.map(({ name }) => name);
  let world: World | undefined;
  connect((request) => (world ? onWire(world, request, () => gateway(request)) : gateway(request)));

  const fill = async (setting: Setting): Promise<void> => {
    await empty(store, names);
    const documents: readonly [string, readonly object[]][] = [
      ['areas', villages],
      ['residents', residentsOf(ports.vault)],
      ['staff', staffOfTeam(ports.vault)],
      ['shifts', shiftsOf(ports.vault, setting.duties)],
    ];
    for (const [name, list] of documents) await store.insert(name, list as readonly Data[]);
  };

  const open = async (setting: Setting, start: number): Promise<World> => {
    world = undefined;
    await fill(setting);
    const schedule = new Schedule();
    const observer = new Observer(store);
    const made: World = {
      store,
      schedule,
      observer,
      providers: providers(observer, setting.answers),
      now: start,
      posted: [],
      intents: [],
      ports,
      portsOf: (worker) => {
        const clock = { now: () => made.now + worker.skewMs };
        const clockBook = createClockBook({ tables: ports.clockTables, clock });
        const rosters: Ports['rosters'] = {
          ...ports.rosters,
          onDuty: (areas, at) =>
            observer.onDuty(worker, { areas, at }, () => ports.rosters.onDuty(areas, at)),
        };
        const mine: Ports = { ...ports, clock, clockBook, rosters, senders: sendersOf(made, worker) };
        return setting.mutant ? setting.mutant(mine, worker) : mine;
      },
    };
    schedule.onStep = () => {
      made.now += 1;
      now = made.now;
    };
    world = made;
    return made;
  };
  return { open, close: () => opened.close() };
}

/** A request of a worker waits for its turn. What stands in a transaction goes on with it: the store makes it one. */
function onWire<T>(world: World, request: WireRequest, answer: () => Promise<T>): Promise<T> {
  const { schedule, observer } = world;
  const worker = schedule.worker();
  if (!worker) return answer();
  const inTransaction = request.body.transactionId !== undefined;
  if (!inTransaction) return schedule.step(worker, () => observer.watch(worker, request, answer));
  if (request.action !== 'database.commitTransaction' || !worker.losesCommit) return answer();
  worker.losesCommit = false;
  return answer().then(() => Promise.reject(new ConnectionLost()));
}

function sendersOf({ schedule, providers: provider }: World, worker: Worker): Senders {
  const call =
    (channel: MessageChannel): Senders['wechat'] =>
    async (to, content) => {
      const called = provider.called(worker, channel, { to, content });
      try {
        return await schedule.step(worker, () => Promise.resolve(called.arrive()));
      } catch (error) {
        if (!(error instanceof ConnectionLost)) throw error;
        called.lost();
        return { outcome: 'unknown', error: 'noAnswer' };
      }
    };
  return {
    wechat: call('wechat'),
    sms: call('sms'),
    voice: call('voice'),
    smsCode: () => Promise.reject(new Error('unexpected')),
    agreeCode: () => Promise.reject(new Error('unexpected')),
  };
}

export const teamOpenid = (at: number): string => (team[at % team.length] ?? team[0]).openid;
