import type { Action, InputOf, OutputOf } from '@domain/contract/action';
import { contractVersion, type Reply } from '@domain/contract/envelope';
import { register } from '@domain/resident/contract';
import { acceptTask, listTasks, logAttempt } from '@domain/task/contract';
import { dayMs, hourMs, startOfDay } from '@domain/time/shanghai';
import type { PostedWarning } from '@domain/warning/contract';
import { callAs, newOpId } from '../../demo/call';
import { environment, smsIds, templateIds } from '../../demo/environment';
import { keysIn } from '../../demo/keys';
import { type PersonKey, phoneOf } from '../../demo/people';
import { seed } from '../../demo/seed';
import { demoSource, localSourceKey, signedRequest } from '../../demo/source';
import type { Localcloud } from '../../localcloud/localcloud';
import { startLocalcloud } from '../../localcloud/start';
import { seededCopy } from './seeded-data';
import { Watch } from './unexpected';

export const xiaxi = '330784001232';

export interface Posted {
  readonly status: number;
  readonly answer: {
    readonly result?: string;
    readonly error?: string;
    readonly field?: string;
    readonly warningId?: string;
  };
}

/** A whole district on localcloud: the built bundles, the seeded data, and a source that signs. */
export interface District {
  readonly cloud: Localcloud;
  readonly dataDir: string;
  /** The answer of an action; throws when it was refused. */
  readonly ok: <A extends Action>(person: PersonKey, action: A, input: InputOf<A>) => Promise<OutputOf<A>>;
  /** The whole reply, also a refusal. */
  readonly reply: <A extends Action>(
    person: PersonKey,
    action: A,
    input: InputOf<A>,
  ) => Promise<Reply<OutputOf<A>>>;
  register(person: PersonKey, village?: string): Promise<void>;
  post(
    warning: Partial<Record<keyof PostedWarning, unknown>>,
    overrides?: { time?: number; nonce?: string },
  ): Promise<Posted>;
  postRaw(request: {
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly path: string;
  }): Promise<Posted>;
  /** The first task that this person is asked to take, taken. */
  takes(person: PersonKey): Promise<{ readonly id: string; readonly gen: number }>;
  /** The same, and the resident spoken to on the phone. */
  reaches(person: PersonKey): Promise<{ readonly id: string; readonly gen: number }>;
  /** The texts of all WeChat messages that this person got. */
  told(person: PersonKey): string[];
  /** The district's time, ms. */
  now(): number;
  /** Lets time pass, then the jobs tick. */
  passes(ms: number): Promise<void>;
  /** One tick of the jobs, as the timer would fire it. */
  tick(): Promise<void>;
  /** Makes sure that this hour or day of UTC+8 goes on for so long; near its end the rest of it passes first. For what counts by it. */
  goesOn(unit: 'hour' | 'day', ms: number): void;
  /** Says that the test has changed tasks by its own hand: what arrives can't be held against them. */
  tampered(): void;
  /**
   * Everything as it was after the start: documents, credits, the clock; no message, no fault. Throws when a message came
   * that no task accounts for.
   */
  startAnew(): void;
  /** Throws as `startAnew` does. */
  stop(): Promise<void>;
}

let posted = 0;

/** A warning that is good in all its fields; what a test cares for is named. */
export const aWarning = (
  fields: Partial<Record<keyof PostedWarning, unknown>> & { readonly externalId?: string } = {},
) => ({
  phone: phoneOf('resident-1'),
  scamType: 'fakeAuthority',
  stage: 1,
  risk: 'high',
  at: Date.now(),
  ...fields,
  externalId: fields.externalId ?? `w${Date.now()}-${(posted += 1)}`,
});

async function postTo(
  url: string,
  request: { path: string; headers: Record<string, string>; body: string },
): Promise<Posted> {
  const response = await fetch(`${url}/api${request.path}`, {
    method: 'POST',
    headers: request.headers,
    body: request.body,
  });
  return { status: response.status, answer: (await response.json()) as Posted['answer'] };
}

interface Setting {
  /** Environment variables of the functions beside the usual ones. */
  readonly functionEnv?: Readonly<Record<string, string>>;
  /** Instances of each function that may work at once. */
  readonly instances?: number;
  /** Words that WeChat objects to, with its labels. */
  readonly riskyWords?: Readonly<Record<string, number>>;
}

/** Starts a district in a folder of its own; `stop` removes it. The jobs' timer is held: a test ticks by itself. */
export async function aDistrict(setting: Setting = {}): Promise<District> {
  const { functionEnv = {}, instances = 4, riskyWords = {} } = setting;
  const temp = await seededCopy();
  const options = environment({ port: 0, dataDir: temp.dir, functionEnv });
  const cloud = await startLocalcloud({ ...options, instances, wechat: { riskyWords } });
  // Before anything is awaited: a tick that is under way goes on, and its round trips would be counted as a test's own.
  cloud.control.holdTimers();
  await seed(cloud, { dataDir: temp.dir, report: () => undefined });
  cloud.control.snapshot('started');
  cloud.wechat.reset();
  const watch = new Watch(cloud, {
    functionEnv: options.functionEnv,
    codeTemplates: [smsIds.code, smsIds.agree],
  });
  const key = localSourceKey(keysIn(temp.dir).source, demoSource);
  const district: District = {
    cloud,
    dataDir: temp.dir,
    ok: (person, action, input) => callAs(cloud, person, { action, input }),
    reply: async (person, action, input) =>
      (await cloud.call(person, action.fn, {
        action: action.name,
        client: contractVersion,
        input,
      })) as Reply<never>,
    register: async (person, village = xiaxi) => {
      const phone = { by: 'wechat' as const, code: cloud.wechat.phoneCode(person) };
      const consents = [{ purpose: 'protect' as const, textVersion: 1 }];
      await district.ok(person, register, { opId: newOpId(), name: '张三丰', phone, village, consents });
      cloud.wechat.grantCredits(person, templateIds.warning, 5);
    },
    post: (warning, overrides) =>
      postTo(
        cloud.url,
        signedRequest(key, JSON.stringify(warning), { time: cloud.control.clock.now(), ...overrides }),
      ),
    postRaw: (request) => postTo(cloud.url, request),
    takes: async (person) => {
      const [offered] = (await district.ok(person, listTasks, {})).offered;
      if (!offered) throw new Error('nothing was offered');
      const { id, gen, risk, clockVersion } = offered;
      await district.ok(person, acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
      return { id, gen };
    },
    reaches: async (person) => {
      const held = await district.takes(person);
      await district.ok(person, logAttempt, {
        opId: newOpId(),
        ...held,
        channel: 'phone',
        result: 'reached',
      });
      return held;
    },
    told: (person) => cloud.wechat.notifications(person).map(({ text }) => text),
    now: () => cloud.control.clock.now(),
    passes: async (ms) => {
      cloud.control.advance(ms);
      await district.tick();
    },
    tick: async () => void (await cloud.control.fire('tick')),
    goesOn: (unit, ms) => {
      const now = cloud.control.clock.now();
      const leftMs = unit === 'hour' ? hourMs - (now % hourMs) : startOfDay(now) + dayMs - now;
      if (leftMs < ms) cloud.control.advance(leftMs);
    },
    tampered: () => watch.distrust(),
    startAnew: () => {
      watch.check();
      cloud.control.restore('started');
      cloud.control.clock.setOffset(0);
      cloud.control.faults.clear();
      cloud.wechat.reset();
      cloud.voice.reset();
    },
    stop: async () => {
      try {
        watch.check();
      } finally {
        await cloud.stop();
        await temp.remove();
      }
    },
  };
  return district;
}
