import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FunctionDefinition } from './definition';
import { instancePath } from './instance-path';
import { limits } from './limits';
import { failure, type Outcome } from './outcome';
import type { CallMessage, InstanceData, InstanceMessage, LogLevel } from './protocol';

export interface InstanceOptions {
  readonly definition: FunctionDefinition;
  readonly env: Readonly<Record<string, string>>;
  readonly clock: SharedArrayBuffer;
  readonly onReady: () => void;
  /** `loadFailed` holds the reason when the bundle could not be loaded. */
  readonly onEnd: (loadFailed?: string) => void;
  readonly onLog: (callId: string, level: LogLevel, text: string) => void;
}

interface Running {
  readonly callId: string;
  readonly timer: NodeJS.Timeout;
  readonly settle: (outcome: Outcome) => void;
}

/** One instance of a function: a worker that serves one call at a time. */
export class Instance {
  private readonly worker: Worker;
  private running: Running | undefined;
  private ended = false;
  private loadFailed: string | undefined;

  constructor(private readonly options: InstanceOptions) {
    const bundle = instancePath();
    this.worker = new Worker(bundle, {
      workerData: {
        dir: options.definition.dir,
        modules: [path.resolve('node_modules'), path.resolve(path.dirname(bundle), '../../node_modules')],
        clock: options.clock,
      } satisfies InstanceData,
      env: { ...options.env },
      // A loader that this process was started with (tsx) has no business in a function: it made them slower.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: options.definition.memoryMb },
    });
    this.worker.on('message', (message: InstanceMessage) => this.receive(message));
    this.worker.on('error', (error) => this.end(crashed(error)));
    this.worker.on('exit', () => {
      this.end(failure('FUNCTIONS_INSTANCE_KILLED', 'the instance ended before it answered'));
      options.onEnd(this.loadFailed);
    });
  }

  busy(): boolean {
    return this.running !== undefined;
  }

  /** Whether it can take a call, now or after the one that it is busy with. */
  alive(): boolean {
    return !this.ended;
  }

  run(call: CallMessage): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.onTimeout(), this.options.definition.timeoutMs);
      this.running = { callId: call.callId, timer, settle: resolve };
      this.worker.postMessage(call);
    });
  }

  /** Ends the worker at once, as when a machine dies. A call that was under way fails. */
  async kill(): Promise<void> {
    this.end(failure('FUNCTIONS_INSTANCE_KILLED', 'the instance was ended before it answered'));
    await this.worker.terminate();
  }

  private receive(message: InstanceMessage): void {
    switch (message.kind) {
      case 'ready':
        return this.options.onReady();
      case 'log':
        return this.options.onLog(message.callId, message.level, message.text);
      case 'reply':
        return this.settle(message.callId, checkedResult(message.result));
      case 'failed':
        return this.settle(message.callId, failure('FUNCTIONS_EXECUTE_FAIL', message.message));
      case 'loadFailed':
        this.loadFailed = message.message;
        void this.worker.terminate();
    }
  }

  private settle(callId: string, outcome: Outcome): void {
    const running = this.running;
    if (running?.callId !== callId) return;
    this.running = undefined;
    clearTimeout(running.timer);
    running.settle(outcome);
  }

  private end(outcome: Outcome): void {
    this.ended = true;
    if (this.running !== undefined) this.settle(this.running.callId, outcome);
  }

  private onTimeout(): void {
    const seconds = this.options.definition.timeoutMs / 1000;
    this.end(failure('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${seconds} seconds`));
    void this.worker.terminate();
  }
}

const checkedResult = (result: string): Outcome =>
  Buffer.byteLength(result) > limits.resultBytes
    ? failure('FUNCTIONS_RESULT_SIZE_EXCEEDED', 'cloudfunction result size exceed limit (1MB)')
    : { ok: true, result };

const crashed = (error: unknown): Outcome => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const text = typeof message === 'string' ? message : 'the instance crashed';
  return failure(
    code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' : 'FUNCTIONS_EXECUTE_FAIL',
    text,
  );
};
