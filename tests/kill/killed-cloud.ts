import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Action, InputOf, OutputOf } from '@domain/contract/action';
import type { Reply } from '@domain/contract/envelope';
import { keysIn } from '../../demo/keys';
import type { PersonKey } from '../../demo/people';
import { demoSource, localSourceKey, signedRequest } from '../../demo/source';
import { batchPath, warningsPath } from '@domain/warning/signing';
import { makeTempDir } from '../support/temp-dir';
import type { Command, Side } from './cloud';

const root = path.resolve(__dirname, '../..');

interface Message {
  readonly ready?: { readonly url: string; readonly sdkUrl: string };
  readonly id?: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** The local runtime in a process that can be killed, and started again on the same data. */
export class KilledCloud {
  private child: ChildProcess | undefined;
  private ended: Promise<unknown> = Promise.resolve();
  private address = { url: '', sdkUrl: '' };
  private nextId = 0;
  private readonly waiting = new Map<number, (message: Message | null) => void>();
  private offsetMs = 0;

  private constructor(
    private readonly dataDir: string,
    private readonly remove: () => Promise<void>,
  ) {}

  static async open(): Promise<KilledCloud> {
    const temp = await makeTempDir();
    const cloud = new KilledCloud(temp.dir, temp.remove);
    await cloud.start();
    return cloud;
  }

  /** By its clock, also while it is dead. */
  now(): number {
    return Date.now() + this.offsetMs;
  }

  get sdkUrl(): string {
    return this.address.sdkUrl;
  }

  async start(): Promise<void> {
    const args = ['--import', 'tsx', 'tests/kill/cloud.ts', this.dataDir, String(this.offsetMs)];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.child = child;
    this.ended = new Promise((resolve) => child.once('close', resolve));
    void this.ended.then(() => {
      for (const answer of this.waiting.values()) answer(null);
      this.waiting.clear();
    });
    this.address = await new Promise((resolve, reject) => {
      void this.ended.then(() => reject(new Error('the cloud ended before it was ready')));
      child.on('message', (message: Message) => {
        if (message.ready) resolve(message.ready);
        else this.waiting.get(message.id ?? -1)?.(message);
      });
    });
  }

  /** Waits until it is dead, then starts it again on what is on the disk. */
  async restart(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.ended;
    // An offset of 0 is the first start, which seeds and takes its snapshot; what a killed one left is not that.
    this.offsetMs ||= 1;
    await this.start();
  }

  /** It dies at the `step`-th step from now on. */
  arm = (step: number, side: Side) => this.ask({ do: 'arm', step, side });
  disarm = () => this.ask({ do: 'arm', step: 0, side: 'before' });

  async advance(ms: number): Promise<void> {
    this.offsetMs += ms;
    await this.ask({ do: 'advance', ms });
  }

  /** Everything as it was after the first start; only the time stays. */
  clear = () => this.ask({ do: 'clear' });

  tick = () => this.ask({ do: 'tick' });

  /** The reply of an action, or null when the process died. */
  async call<A extends Action>(
    person: PersonKey,
    action: A,
    input: InputOf<A>,
  ): Promise<Reply<OutputOf<A>> | null> {
    const { fn, name } = action;
    return (await this.ask({ do: 'call', person, fn, action: name, input })) as Reply<OutputOf<A>> | null;
  }

  /** Whether a warning was answered 200. */
  post = async (warning: object): Promise<boolean> =>
    (await this.send(warningsPath, warning))?.status === 200;

  /** Which warnings of a batch were answered 200, in their order. */
  async postBatch(warnings: readonly object[]): Promise<boolean[]> {
    const reply = await this.send(batchPath, { warnings });
    const { items = [] } = (reply?.body ?? {}) as { items?: { readonly status: number }[] };
    return warnings.map((_, index) => items[index]?.status === 200);
  }

  /** Null: it died before it answered. */
  private async send(path: string, content: object): Promise<{ status: number; body: unknown } | null> {
    const key = localSourceKey(keysIn(this.dataDir).source, demoSource);
    const { headers, body } = signedRequest(key, JSON.stringify(content), { time: this.now(), path });
    try {
      const response = await fetch(`${this.address.url}/api${path}`, { method: 'POST', headers, body });
      return { status: response.status, body: await response.json() };
    } catch {
      return null;
    }
  }

  /** Whether it is still there a moment after what it was asked. */
  async isAlive(): Promise<boolean> {
    return (await this.ask({ do: 'advance', ms: 0 }, true)) !== null;
  }

  async close(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.ended;
    await this.remove();
  }

  /** Null: it died before it answered. */
  private async ask(command: Command, raw = false): Promise<unknown> {
    const id = (this.nextId += 1);
    if (!this.child?.connected) return null;
    const message = await new Promise<Message | null>((resolve) => {
      this.waiting.set(id, resolve);
      this.child?.send({ id, command }, (error) => (error ? resolve(null) : undefined));
    });
    this.waiting.delete(id);
    if (message?.error !== undefined) throw new Error(message.error);
    return raw || message === null ? message : message.value;
  }
}
