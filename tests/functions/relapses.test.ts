import { acceptTask, getTask } from '@domain/task/contract';
import { cancelTask } from '@domain/task/desk-contract';
import { dayMs, hourMs, minuteMs } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import { type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { episodesOf } from '../support/episodes';

let district: District;
const { now, atHour, texts, eventsOf, figures, warn, offered, accept, work, episode } = episodesOf(
  () => district,
);
ownDistrict((made) => (district = made), ['resident-1']);
beforeEach(() => {
  atHour(10);
});

test('a warning makes a real episode of an open revisit: offered anew at once, the resident warned, counted', async () => {
  await episode();
  await district.passes(dayMs + minuteMs);
  const revisit = await offered();
  district.cloud.wechat.reset();
  expect(await warn({ risk: 'medium', scamType: 'loan' })).toBe('dispatched');
  expect(texts('resident-1')).toEqual([expect.stringContaining('请先挂断电话')]);
  expect(texts('officer-1')).toEqual([expect.stringContaining('被诈骗的风险')]);
  const task = await offered();
  expect(task).toMatchObject({
    ...{ id: revisit.id, gen: 2, revisit: null, relapse: true, risk: 'high' },
    ...{ scamType: 'loan', warningCount: 1, state: 'offered' },
  });
  expect((task.dueAt ?? 0) - now()).toBeLessThanOrEqual(120_000);
  expect(
    await district.reply('officer-1', acceptTask, {
      ...{ opId: newOpId(), id: task.id, gen: 2, risk: task.risk, clockVersion: task.clockVersion },
      revisit: true,
    }),
  ).toMatchObject({ error: 'taskStale' });
  await work('officer-1', 'contactedNoTransfer');
  expect(await figures()).toMatchObject({
    ...{ warnings: 2, tasks: 2, accepted: 2, closed: 2, dissuaded: 2, relapses: 1 },
    ...{ revisitsPlanned: 6, revisitsDone: 0, warnedPeople: 1 },
  });
});

test('a warning that meets a held revisit leaves it with its holder, on the earlier deadline', async () => {
  await episode();
  await district.passes(dayMs + minuteMs);
  const revisit = await offered();
  await accept('officer-1', revisit);
  district.cloud.wechat.reset();
  await warn({ risk: 'critical' });
  expect(texts('officer-1')).toEqual([expect.stringContaining('新预警')]);
  expect(texts('chief-1')).toEqual([expect.stringContaining('新预警')]);
  const { task } = await district.ok('officer-1', getTask, { id: revisit.id });
  expect(task).toMatchObject({ state: 'accepted', mine: true, revisit: null, risk: 'critical', gen: 1 });
  expect((task.dueAt ?? 0) - now()).toBeLessThanOrEqual(5 * minuteMs);
  expect(await figures()).toMatchObject({ tasks: 2, accepted: 2 });
});

test('a new episode has revisits of its own; one that is withdrawn leaves those of the former', async () => {
  const first = await episode();
  await warn();
  const { id, gen } = await offered();
  await district.ok('desk-1', cancelTask, { opId: newOpId(), id, gen, reason: 'enteredByMistake' });
  await district.passes(dayMs + minuteMs);
  expect(await offered()).toMatchObject({ id: first.id.replace('#1', '#3'), revisit: 'h24' });
  await work('officer-1', 'noContactNoLoss');
  await warn();
  await work('officer-1', 'contactedNoTransfer');
  await district.passes(6 * dayMs);
  expect(await eventsOf('revisitSkipped')).toMatchObject([{ kind: 'd7', because: 'laterEpisode' }]);
});

test('a new episode within 30 days is a relapse: higher, said so, and not later', async () => {
  await episode('refused');
  await district.passes(20 * hourMs);
  await warn({ risk: 'medium' });
  expect(await offered()).toMatchObject({
    ...{ risk: 'critical', relapse: true },
    former: { outcome: 'refused' },
  });
  await work('officer-1', 'contactedNoTransfer');
  await warn({ risk: 'medium' });
  expect(await offered()).toMatchObject({ risk: 'high', relapse: true });
  expect(await figures()).toMatchObject({ tasks: 3, relapses: 2, warnedPeople: 1 });
});
