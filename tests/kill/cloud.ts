import { contractVersion } from '@domain/contract/envelope';
import { environment, templateIds } from '../../demo/environment';
import { register } from '@domain/resident/contract';
import { callAs, newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import { seed } from '../../demo/seed';
import type { Fault } from '../../localcloud/faults';
import { startLocalcloud } from '../../localcloud/start';
import { xiaxi } from '../support/district';

/*
 * Run by `killed-cloud.ts` in a process of its own: the whole local runtime with its data in a folder. It kills itself,
 * with SIGKILL, at the k-th step of what it is then asked to do: every request to the database and every push is one.
 */

export type Side = 'before' | 'after';
export type Command =
  /** Dies before the k-th step, or after the k-th that changed something. */
  | { readonly do: 'arm'; readonly step: number; readonly side: Side }
  | { readonly do: 'clear' }
  | { readonly do: 'advance'; readonly ms: number }
  | { readonly do: 'tick' }
  | {
      readonly do: 'call';
      readonly person: PersonKey;
      readonly fn: string;
      readonly action: string;
      readonly input: unknown;
    };
export interface Request {
  readonly id: number;
  readonly command: Command;
}

/** The seeded district with one resident, before anything happened. */
const quiet = 'quiet';
const reads = /^database\.(get|calculate|aggregate|count)/;
const die = (): void => void process.kill(process.pid, 'SIGKILL');

/** Counts the steps, and dies at one: before its effect, or after it and before the answer. */
class Countdown {
  private left = 0;
  private side: Side = 'before';

  arm(step: number, side: Side): void {
    [this.left, this.side] = [step, side];
  }

  readonly any = (): boolean => this.left > 0;

  readonly take = (target: string): Fault | undefined => {
    // After a read everything is as it was before it.
    if (this.left === 0 || (this.side === 'after' && reads.test(target))) return undefined;
    if ((this.left -= 1) > 0) return undefined;
    if (this.side === 'before') die();
    // The effect happens within this turn of the event loop; its answer never leaves the process.
    setImmediate(die);
    return { target, kind: 'lostReply', count: 1 };
  };
}

async function main(dataDir: string, offsetMs: number): Promise<void> {
  const cloud = await startLocalcloud(environment({ port: 0, dataDir }));
  const { control } = cloud;
  if (offsetMs === 0) {
    await seed(cloud, { dataDir, report: () => undefined });
    for (const person of ['desk-1', 'officer-1', 'officer-2', 'chief-1'] as const)
      cloud.wechat.grantCredits(person, templateIds.task, 1_000_000);
    const phone = { by: 'wechat' as const, code: cloud.wechat.phoneCode('resident-1') };
    const consents = [{ purpose: 'protect' as const, textVersion: 1 }];
    const input = { opId: newOpId(), name: '张三丰', phone, village: xiaxi, consents };
    await callAs(cloud, 'resident-1', { action: register, input });
    await control.fire('tick');
    control.snapshot(quiet);
  }
  control.holdTimers();
  control.clock.setOffset(offsetMs);
  const countdown = new Countdown();
  Object.assign(control.faults, { any: countdown.any, take: countdown.take });

  const perform = async (command: Command): Promise<unknown> => {
    if (command.do === 'arm') return countdown.arm(command.step, command.side);
    if (command.do === 'clear') return control.restore(quiet).name;
    if (command.do === 'advance') return control.advance(command.ms);
    if (command.do === 'tick') return (await control.fire('tick')).ok;
    const { person, fn, action, input } = command;
    return cloud.call(person, fn, { action, client: contractVersion, input });
  };
  process.on('message', ({ id, command }: Request) => {
    void perform(command).then(
      (value) => process.send?.({ id, value }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    );
  });
  process.send?.({ ready: { url: cloud.url, sdkUrl: cloud.sdkUrl } });
}

const [dataDir = '', offsetMs = '0'] = process.argv.slice(2);
void main(dataDir, Number(offsetMs));
