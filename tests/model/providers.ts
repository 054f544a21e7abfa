import { compose, type Content } from '@domain/message/compose';
import { type MessageChannel, type MessageKind, messageKinds } from '@domain/message/message';
import type { SendResult } from '@domain/message/settle';
import { openSeal } from './district';
import type { Answer } from './ledger';
import type { Observer } from './observer';
import type { Worker } from './schedule';

interface Sending {
  readonly to: string;
  readonly content: Content;
}

interface Called {
  /** The provider gets it and answers. */
  arrive(): SendResult;
  /** Nobody heard the answer. */
  lost(): void;
}

export interface Providers {
  called(worker: Worker, channel: MessageChannel, sending: Sending): Called;
  /** From now on everything is delivered. */
  heal(): void;
  /** Warnings of low risk that were pushed: they have no task. */
  readonly listed: readonly string[];
  /** Answers that were given, other than 'sent'. */
  readonly faults: number;
}

const kinds: readonly MessageKind[] = messageKinds;

const results: Readonly<Record<Exclude<Answer, 'none'>, SendResult>> = {
  sent: { outcome: 'sent' },
  permanent: { outcome: 'permanent', error: '43101' },
  temporary: { outcome: 'temporary', error: '-1' },
  lost: { outcome: 'unknown', error: 'noAnswer' },
};

/** The kinds of message that say this. */
function kindsOf(observer: Observer, id: string, { template, data }: Content): MessageKind[] {
  const task = observer.task(id);
  if (!task) return [];
  // Since the sender read it, a revisit may have become an episode, and what was said of money may have been answered.
  const { transferSaid } = task;
  const asRead = [
    task,
    { ...task, revisitOf: null },
    { ...task, revisitOf: { task: task._id, kind: 'h24' } },
    ...(transferSaid ? [{ ...task, transferSaid: { ...transferSaid, answered: false } }] : []),
  ] as const;
  return kinds.filter((kind) =>
    asRead.some((one) => {
      const said = compose(one, kind);
      return said.template === template && said.data.thing3?.value === data.thing3?.value;
    }),
  );
}

/** WeChat and SMS that answer as a run chose, and refuse to be called without a lease: any unexpected message fails it. */
export function providers(observer: Observer, answers: readonly Exclude<Answer, 'none'>[]): Providers {
  let healthy = false;
  let calls = 0;
  let faults = 0;
  const listed: string[] = [];
  const nextAnswer = () => (healthy ? 'sent' : (answers[calls % Math.max(1, answers.length)] ?? 'sent'));

  const called: Providers['called'] = (worker, channel, { to, content }) => {
    const query = content.page.split('=')[1] ?? '';
    const task = decodeURIComponent(query);
    const answer = nextAnswer();
    calls += 1;
    if (answer !== 'sent') faults += 1;
    if (task === '') {
      listed.push(to);
      return { arrive: () => results[answer], lost: () => undefined };
    }
    if (observer.task(task)?.drill === true)
      observer.fail(`8: ${worker.name} rang in a drill over ${channel}`);
    const says = { worker, task, channel, kinds: kindsOf(observer, task, content), to };
    const lease = observer.ledger.leaseFor(says, openSeal.open);
    if (!lease) observer.fail(`8: ${worker.name} sent a message over ${channel} without a lease`);
    else if (observer.ledger.takenOver(lease)) observer.fail(`8: ${worker.name} sent past its own lease`);
    if (lease) lease.answer = 'none';
    const note = (what: Answer) => {
      if (lease) lease.answer = what;
    };
    return { arrive: () => (note(answer), results[answer]), lost: () => note('lost') };
  };
  return {
    called,
    heal: () => (healthy = true),
    listed,
    get faults() {
      return faults;
    },
  };
}
