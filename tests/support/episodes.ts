import type { InputOf, OutputOf } from '@domain/contract/action';
import { getOverview } from '@domain/measure/contract';
import { acceptTask, closeTask, listTasks, logAttempt, type TaskView } from '@domain/task/contract';
import { dayMs, shanghai } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { zone } from '../../demo/divisions';
import { phoneOf, type PersonKey } from '../../demo/people';
import { aWarning, type District } from './district';
import { documents } from './documents';

type Outcome = InputOf<typeof closeTask>['outcome'];

/** Episodes of resident-1 from warning to outcome, and what is known of them later. `of` says in which district now. */
export function episodesOf(of: () => District) {
  const now = () => of().now();
  /** On to the next time that it is `hour` o'clock in China. */
  function atHour(hour: number): void {
    const today = shanghai(now()).startOf('day').add(hour, 'hour').valueOf();
    of().cloud.control.advance((today > now() ? today : today + dayMs) - now());
  }
  const texts = (person: PersonKey) => of().told(person);
  const taskOf = async (n: number) => {
    const tasks = await documents(of().cloud, 'tasks');
    return tasks.find(({ _id }) => _id.endsWith(`#${n}`));
  };
  const eventsOf = async (type: string) =>
    (await documents(of().cloud, 'events'))
      .map(({ body }) => body as { type: string } & Record<string, unknown>)
      .filter((body) => body.type === type);
  const figures = async (): Promise<OutputOf<typeof getOverview>['overview']> => {
    await of().tick();
    return (await of().ok('desk-1', getOverview, { area: zone.code })).overview;
  };
  const warn = async (fields: object = {}) =>
    (await of().post(aWarning({ phone: phoneOf('resident-1'), at: now(), ...fields }))).answer.result;

  const offered = async (person: PersonKey = 'officer-1'): Promise<TaskView> => {
    const [task] = (await of().ok(person, listTasks, {})).offered;
    if (!task) throw new Error('nothing is offered');
    return task;
  };
  const accept = (person: PersonKey, { id, gen, risk, clockVersion, revisit }: TaskView) =>
    of().ok(person, acceptTask, {
      ...{ opId: newOpId(), id, gen, risk, clockVersion },
      revisit: revisit !== null,
    });
  const reach = async (person: PersonKey, { id, gen }: TaskView) =>
    (await of().ok(person, logAttempt, { opId: newOpId(), id, gen, channel: 'phone', result: 'reached' }))
      .task;
  const close = async (person: PersonKey, { id, gen, warningCount }: TaskView, outcome: Outcome) =>
    (await of().ok(person, closeTask, { opId: newOpId(), id, gen, warningCount, outcome })).task;

  /** The task that is offered now, from acceptance to its outcome. */
  async function work(person: PersonKey, outcome: Outcome): Promise<TaskView> {
    const task = await offered(person);
    await accept(person, task);
    await reach(person, task);
    return close(person, task, outcome);
  }
  async function episode(outcome: Outcome = 'contactedNoTransfer', person: PersonKey = 'officer-1') {
    await warn();
    const task = await work(person, outcome);
    await of().tick();
    of().cloud.wechat.reset();
    for (const one of ['officer-1', 'officer-2', 'chief-1', 'desk-1'] as const)
      of().cloud.wechat.grantCredits(one, 'task', 9);
    return task;
  }
  return {
    now,
    atHour,
    texts,
    taskOf,
    eventsOf,
    figures,
    warn,
    offered,
    accept,
    reach,
    close,
    work,
    episode,
  };
}
