import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Logs } from '../logs/logs';
import type { FunctionDefinition } from './definition';
import { callContext, callEnvironment, sdkEnvironment, type Caller, type CloudAddress } from './environment';
import { Instance } from './instance-worker';
import { limits } from './limits';
import { failure, type Outcome } from './outcome';
import { Pool } from './pool';

export interface FunctionsOptions {
  readonly definitions: readonly FunctionDefinition[];
  readonly address: CloudAddress;
  /** Environment variables of every function, from the project. */
  readonly functionEnv: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly logs: Logs;
  /** Of one function at once; `limits.instances` when left out. */
  readonly instances?: number | undefined;
}

export interface Invocation {
  /** JSON text. */
  readonly event: string;
  readonly caller: Caller;
}

export type Invoked = Outcome & { readonly requestId: string };

/** All cloud functions of the environment. */
export class Functions {
  private readonly pools = new Map<string, Pool>();
  private readonly definitions = new Map<string, FunctionDefinition>();
  /** Callers of the calls under way, by the token that their environment holds. */
  private readonly underWay = new Map<string, Caller>();

  constructor(private readonly options: FunctionsOptions) {
    for (const definition of options.definitions) {
      this.definitions.set(definition.name, definition);
      this.pools.set(definition.name, this.poolOf(definition));
    }
  }

  names(): string[] {
    return [...this.definitions.keys()];
  }

  all(): FunctionDefinition[] {
    return [...this.definitions.values()];
  }

  pool(name: string): Pool | undefined {
    return this.pools.get(name);
  }

  /** The caller of the call that sent an SDK request with this token, while the call is under way. */
  callerOf(token: unknown): Caller | undefined {
    return typeof token === 'string' ? this.underWay.get(token) : undefined;
  }

  /** Calls a function and waits for its result. Expected failures are values; a log line says start and end. */
  async invoke(name: string, invocation: Invocation): Promise<Invoked> {
    const requestId = randomUUID();
    const pool = this.pools.get(name);
    const definition = this.definitions.get(name);
    if (pool === undefined || definition === undefined)
      return { requestId, ...failure('FUNCTION_NOT_FOUND', 'FunctionName parameter could not be found') };
    const startedAt = performance.now();
    const token = randomUUID();
    this.underWay.set(token, invocation.caller);
    const env = callEnvironment(invocation.caller, this.options.address.appId, token);
    const outcome = await pool.run({
      callId: requestId,
      event: invocation.event,
      context: JSON.stringify(this.contextOf(definition, requestId, env)),
      env,
    });
    this.underWay.delete(token);
    this.logEnd(definition.name, requestId, { outcome, ms: performance.now() - startedAt });
    return { requestId, ...outcome };
  }

  /** Kills an instance, in the middle of a call if one is under way. */
  kill(name: string): boolean {
    const killed = this.pools.get(name)?.killOne() ?? false;
    if (killed) this.options.logs.write({ code: 'instance.killed', fn: name, level: 'warn' });
    return killed;
  }

  async cool(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.cool()));
  }

  /** The code has changed: idle instances end at once, busy ones after the call that they are on. */
  async renew(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.renew()));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.stop()));
  }

  private contextOf(
    definition: FunctionDefinition,
    requestId: string,
    env: Record<string, string>,
  ): Record<string, unknown> {
    const { address, functionEnv } = this.options;
    const environ = { ...functionEnv, TCB_ENV: address.env, SCF_NAMESPACE: address.env, ...env };
    return callContext(definition, requestId, { namespace: address.env, environ });
  }

  private poolOf(definition: FunctionDefinition): Pool {
    const { address, functionEnv, clock, logs } = this.options;
    const env = { ...sdkEnvironment(address), ...functionEnv, SCF_FUNCTIONNAME: definition.name };
    return new Pool({
      instances: this.options.instances ?? limits.instances,
      start: (events) => {
        const startedAt = performance.now();
        return new Instance({
          definition,
          env,
          clock: clock.shared,
          onReady: () => {
            const ms = Math.round(performance.now() - startedAt);
            logs.write({ code: 'instance.started', fn: definition.name, level: 'info', ms });
            events.onReady();
          },
          onEnd: (loadFailed) => {
            if (loadFailed !== undefined)
              logs.write({
                code: 'instance.loadFailed',
                fn: definition.name,
                level: 'error',
                text: loadFailed,
              });
            events.onEnd(loadFailed);
          },
          onLog: (requestId, level, text) =>
            logs.write({ code: 'function.log', fn: definition.name, requestId, level, text }),
        });
      },
    });
  }

  private logEnd(fn: string, requestId: string, { outcome, ms }: { outcome: Outcome; ms: number }): void {
    const took = Math.round(ms);
    if (outcome.ok)
      this.options.logs.write({ code: 'call.completed', fn, requestId, level: 'info', ms: took });
    else
      this.options.logs.write({
        code: 'call.failed',
        fn,
        requestId,
        level: 'error',
        ms: took,
        error: outcome.code,
      });
  }
}
