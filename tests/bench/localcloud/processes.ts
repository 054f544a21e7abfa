import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { sdkEnvironment } from '../../../localcloud/functions/environment';
import type { Result, Task } from './messages';

async function start(file: string, args: string[], env: NodeJS.ProcessEnv) {
  const child = fork(path.join(__dirname, file), args, { execArgv: ['--import', 'tsx'], env });
  child.on('exit', (code) => {
    if (code !== 0 && code !== null) throw new Error(`${file} ended with ${code}`);
  });
  const [first] = (await once(child, 'message')) as [unknown];
  return { child, first };
}

/** Asks a process for something and waits for its answer. */
async function ask<T>(child: ChildProcess, question: Task): Promise<T> {
  child.send(question);
  const [answer] = (await once(child, 'message')) as [T];
  return answer;
}

/** The unchanged SDK in a process of its own, in front of one server. */
export class Sdk {
  private constructor(private readonly child: ChildProcess) {}

  static async at(sdkUrl: string): Promise<Sdk> {
    const env = { ...process.env, ...sdkEnvironment({ sdkUrl, env: 'bench', appId: '' }) };
    const { child } = await start('sdk-process.ts', [], env);
    return new Sdk(child);
  }

  do(task: Task): Promise<Result> {
    return ask(this.child, task);
  }

  stop(): void {
    this.child.kill();
  }
}

/** A localcloud in a process of its own, with collections of residents. */
export class Cloud {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async with(collections: Readonly<Record<string, number>>): Promise<Cloud> {
    const args = Object.entries(collections).map(([name, size]) => `${name}=${size}`);
    const { child, first } = await start('cloud-process.ts', args, process.env);
    return new Cloud(child, String(first));
  }

  async control(command: string, input: object): Promise<void> {
    const body = JSON.stringify(input);
    const response = await fetch(`${this.url}/control/${command}`, { method: 'POST', body });
    if (!response.ok) throw new Error(`${command}: ${await response.text()}`);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.send('stop');
    await ended;
  }
}
