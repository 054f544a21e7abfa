import { configureSource, listSources } from '@domain/source/contract';
import { acceptTask, closeTask, listTasks, logAttempt } from '@domain/task/contract';
import { newOpId } from '../../demo/call';
import { keysIn } from '../../demo/keys';
import { demoSource, localSourceKey } from '../../demo/source';
import { aWarning, type District, xiaxi } from './district';
import { documents } from './documents';
import { sourceOf } from './source';

/** The demo's bank as its machine and the desk see it, and what becomes of its warnings. `of` says in which district. */
export function bankOf(of: () => District) {
  const now = () => of().now();
  let phones = 0;
  const stranger = (fields: object = {}) =>
    aWarning({
      phone: `1392${String((phones += 1)).padStart(7, '0')}`,
      village: xiaxi,
      at: now(),
      ...fields,
    });
  const configure = (fields: object) =>
    of().ok('desk-1', configureSource, { opId: newOpId(), id: demoSource, ...fields });
  const listed = async () => {
    const { sources, alerts } = await of().ok('desk-1', listSources, {});
    const [source] = sources.filter(({ id }) => id === demoSource);
    if (!source) throw new Error('the demo source is not listed');
    return { source, alerts };
  };
  const taskOf = async (warningId: unknown) =>
    (await documents(of().cloud, 'tasks')).find((task) =>
      (task.warnings as { id: string }[]).some(({ id }) => id === warningId),
    );

  /** The task of a warning, accepted, engaged and closed by the officer on duty. */
  async function close(warningId: string | undefined, outcome: 'refused' | 'falseAlarm'): Promise<void> {
    const stored = await taskOf(warningId);
    const { offered } = await of().ok('officer-1', listTasks, {});
    const task = offered.find(({ id }) => id === stored?._id);
    if (!task) throw new Error('the task is not offered');
    const { id, gen, risk, clockVersion, warningCount } = task;
    const opId = newOpId;
    await of().ok('officer-1', acceptTask, { opId: opId(), id, gen, risk, clockVersion });
    await of().ok('officer-1', logAttempt, { opId: opId(), id, gen, channel: 'phone', result: 'reached' });
    await of().ok('officer-1', closeTask, { opId: opId(), id, gen, warningCount, outcome });
  }

  /** The source with its newest key: others may be used up. */
  const live = async () => {
    const keyId = (await listed()).source.keys.at(-1)?.keyId ?? '1';
    return sourceOf(of(), localSourceKey(keysIn(of().dataDir).source, demoSource, keyId));
  };
  const post = async (fields: object = {}) => {
    const warning = stranger(fields);
    const body = JSON.stringify(warning);
    const reply = await (await live()).ask('POST', '/v1/warnings', { body });
    expect(reply.status).toBe(200);
    return {
      externalId: String(warning.externalId),
      ...(reply.body as { warningId: string; result: string }),
    };
  };
  return { now, stranger, configure, listed, taskOf, close, live, post };
}
