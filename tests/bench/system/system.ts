import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Order, Ready, Report } from './messages';

/** The system under test, seen from the process that loads it. */
export class System {
  private readonly waiting = new Map<string, (at: number) => void>();
  private readonly child: ChildProcess;

  constructor(crowd: number, officers: number) {
    const args = [String(crowd), String(officers)];
    this.child = fork(path.join(__dirname, 'process.ts'), args, { execArgv: ['--import', 'tsx'] });
    this.child.on('message', (report: Report) => {
      if (report.type === 'notified') this.waiting.get(report.person)?.(report.at);
    });
    this.child.on('exit', (code) => {
      if (code !== 0) throw new Error(`the system under test ended with ${String(code)}`);
    });
  }

  ready(): Promise<Ready> {
    return this.next('ready');
  }

  /** When the officer is notified of the warning of one person, by their blind index. */
  notificationOf(person: string): Promise<number> {
    return new Promise((resolve) => this.waiting.set(person, resolve));
  }

  async ask<T extends Report['type']>(order: Order, type: T): Promise<Extract<Report, { type: T }>> {
    const answer = this.next(type);
    this.child.send(order);
    return answer;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.send({ do: 'stop' } satisfies Order);
    await ended;
  }

  private async next<T extends Report['type']>(type: T): Promise<Extract<Report, { type: T }>> {
    for (;;) {
      const [report] = (await once(this.child, 'message')) as [Report];
      if (report.type === type) return report as Extract<Report, { type: T }>;
    }
  }
}
