import { addresseeOf, type Message, type MessageKind, leaseMs } from '@domain/message/message';
import type { Task } from '@domain/task/task';
import type { Worker } from './schedule';

export type Answer = 'sent' | 'permanent' | 'temporary' | 'lost' | 'none';

/** The right to send one message once: given by the write that leased it. */
export interface Lease {
  readonly task: string;
  readonly key: string;
  readonly plan: number;
  readonly token: number;
  /** Leases of one write have the same number. */
  readonly write: number;
  readonly worker: Worker;
  readonly message: Message;
  /** Its address as it was leased, sealed. */
  readonly to: string;
  /** What the provider said, once it was called under this lease. */
  answer: Answer | null;
}

export interface Call {
  readonly worker: Worker;
  readonly task: string;
  readonly channel: Message['channel'];
  readonly kinds: readonly MessageKind[];
  readonly to: string;
}

/** A relative's stands in the task. */
function addressOf({ guardians = [] }: Task, key: string, message: Message): string {
  const { openid, phone } = guardians.find(({ id }) => id === addresseeOf(key)) ?? message;
  return (message.channel === 'wechat' ? openid : phone) ?? '';
}

const isWorked = ({ state }: Message): boolean => state === 'pending' || state === 'leased';

/**
 * Planned anew and leased in the same write, each of which takes the next token: the first try of a new plan, whether the
 * former was sent, waits for its next try, or is on its way and can't be settled any more.
 */
export const isPlannedAnew = (old: Message, now: Message): boolean =>
  now.state === 'leased' && now.tries === 1 && now.token === old.token + 2;

/** Which messages were planned, leased and sent, by what was really written and really called. */
export class Ledger {
  readonly leases: Lease[] = [];
  private writes = 0;
  private readonly plans = new Map<string, number>();

  planOf(task: string, key: string): number {
    return this.plans.get(`${task}|${key}`) ?? 0;
  }

  /** Notes what one write did to the messages of a task. */
  written(worker: Worker, before: Task | null, after: Task): void {
    this.writes += 1;
    for (const [key, message] of Object.entries(after.messages)) {
      const old = before?.messages[key];
      const name = `${after._id}|${key}`;
      const isNew =
        !old ||
        message.tries < old.tries ||
        (message.state === 'pending' && !isWorked(old)) ||
        isPlannedAnew(old, message);
      if (isNew) this.plans.set(name, (this.plans.get(name) ?? 0) + 1);
      if (message.state !== 'leased' || (old?.state === 'leased' && old.token === message.token)) continue;
      const plan = this.planOf(after._id, key);
      const lease = { task: after._id, key, plan, token: message.token, write: this.writes };
      this.leases.push({ ...lease, worker, message, to: addressOf(after, key, message), answer: null });
    }
  }

  /** The unused lease under which a call is made; null: nobody allowed it. */
  leaseFor(call: Call, open: (sealed: string) => string): Lease | null {
    const fits = ({ message, worker, task, to, answer }: Lease): boolean =>
      answer === null &&
      worker === call.worker &&
      task === call.task &&
      message.channel === call.channel &&
      call.kinds.includes(message.kind) &&
      open(to) === call.to;
    // Of offers and of SMS to the resident that are leased at once, all but the newest are stale.
    const gen = ({ message }: Lease): number =>
      message.kind === 'offer' || message.unlessSeen ? message.gen : 0;
    // The last write's leases come first, in their order.
    return this.leases.filter(fits).sort((a, b) => b.write - a.write || gen(b) - gen(a))[0] ?? null;
  }

  /** A later lease of the same plan by somebody else: then this one is over. */
  takenOver(lease: Lease): Lease | null {
    const later = (one: Lease): boolean =>
      one.task === lease.task && one.key === lease.key && one.plan === lease.plan && one.token > lease.token;
    return this.leases.find(later) ?? null;
  }

  of(task: string, key: string, plan: number): Lease[] {
    return this.leases.filter((one) => one.task === task && one.key === key && one.plan === plan);
  }
}

/** By the clock of who leased it. */
export const leasedAt = ({ message }: Lease): number => message.leaseUntil - leaseMs;
