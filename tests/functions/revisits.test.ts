import type { AreaCode } from '@domain/contract/fields';
import { counterId, foldEvents } from '@domain/measure/count';
import type { LoggedEvent } from '@domain/measure/event';
import { dayMs, hourMs, minuteMs, shanghai } from '@domain/time/shanghai';
import { listWarnings } from '@domain/warning/contract';
import { zone } from '../../demo/divisions';
import { phoneOf } from '../../demo/people';
import { provenOfficer } from '../support/contact';
import { type District } from '../support/district';
import { ownDistrict } from '../support/own-district';
import { documents } from '../support/documents';
import { episodesOf } from '../support/episodes';

let district: District;
const { atHour, texts, taskOf, eventsOf, figures, warn, offered, accept, reach, close, work, episode } =
  episodesOf(() => district);
ownDistrict((made) => (district = made), ['resident-1']);
beforeEach(() => {
  atHour(10);
});

test('a closed episode is revisited after a day, by who closed it, and the resident is not warned', async () => {
  const closed = await episode('contactedNoTransfer', 'officer-2');
  await district.passes(23 * hourMs);
  expect(texts('officer-2')).toEqual([]);
  await district.passes(hourMs);
  expect(texts('officer-2')).toEqual([expect.stringContaining('到期回访，请及时受理')]);
  expect(texts('officer-1')).toEqual([]);
  expect(texts('resident-1')).toEqual([]);
  const task = await offered('officer-2');
  expect(task).toMatchObject({
    revisit: 'h24',
    warningCount: 0,
    relapse: false,
    former: { outcome: 'contactedNoTransfer' },
  });
  expect(task.id).toBe(closed.id.replace('#1', '#2'));
  expect(task.dueAt).toBe(task.firstWarnedAt + 4 * hourMs);
  expect((await district.ok('resident-1', listWarnings, {})).warnings).toHaveLength(1);

  await accept('officer-2', task);
  const pair = { officer: 'officer-2', resident: 'resident-1' } as const;
  expect(await provenOfficer(district, pair, task)).toBe('陈警官');
  await reach('officer-2', task);
  expect((await close('officer-2', task, 'noContactNoLoss')).state).toBe('closed');
  expect(await figures()).toMatchObject({
    ...{ warnings: 1, tasks: 1, accepted: 1, closed: 1, base: 1, dissuaded: 1, losses: 0 },
    ...{ revisitsPlanned: 3, revisitsDone: 1, revisitLosses: 0 },
  });
  expect(await taskOf(2)).toMatchObject({ revisits: [], revisitAt: null });
});

test('all three revisits come, one after another, and a worker that dies in between opens none twice', async () => {
  await episode();
  for (const ms of [dayMs, 6 * dayMs]) {
    await district.passes(ms);
    await district.passes(hourMs);
    await work('officer-1', 'noContactNoLoss');
  }
  expect((await eventsOf('revisitOpened')).map(({ kind }) => kind)).toEqual(['h24', 'd7']);
  expect(await taskOf(1)).toMatchObject({ revisits: [{ kind: 'd30' }] });

  // The write that notes the opened revisit never arrives: the next tick notes it, and opens nothing.
  await district.tick();
  const { control } = district.cloud;
  control.faults.add({ target: 'database.modifyDocument', kind: 'error', code: 'INTERNAL', count: 1 });
  control.advance(23 * dayMs);
  await district.tick();
  expect(await taskOf(4)).toMatchObject({ revisitOf: { kind: 'd30' } });
  expect(await taskOf(1)).toMatchObject({ revisits: [{ kind: 'd30' }] });
  await district.tick();
  expect(await taskOf(1)).toMatchObject({ revisits: [] });
  expect((await eventsOf('revisitOpened')).map(({ kind }) => kind)).toEqual(['h24', 'd7', 'd30']);
  expect(await taskOf(5)).toBeUndefined();
});

test('nothing of a revisit rings at night, and no clock of it runs out there', async () => {
  atHour(22);
  await episode();
  await district.passes(dayMs + hourMs);
  expect(await taskOf(2)).toBeUndefined();
  atHour(8);
  await district.tick();
  expect(texts('officer-1')).toHaveLength(1);
  atHour(17);
  await district.tick();
  const before = await offered('officer-1');
  expect(shanghai(before.dueAt ?? 0).format('HH:mm')).toBe('08:00');
  district.cloud.wechat.reset();
  atHour(23);
  await district.tick();
  expect(texts('chief-1')).toEqual([]);
  atHour(8);
  await district.passes(minuteMs);
  expect(texts('chief-1')).toEqual([expect.stringContaining('到期回访')]);
});

test('a loss that a revisit finds is a loss after all, counted once, and ends the revisits', async () => {
  await episode();
  await district.passes(dayMs + minuteMs);
  await work('officer-1', 'lossConfirmed');
  expect(await figures()).toMatchObject({
    ...{ closed: 1, dissuaded: 1, losses: 0, revisitsDone: 1, revisitLosses: 1 },
    ...{ warnedPeople: 1, lostPeople: 1 },
  });
  await district.passes(6 * dayMs);
  await district.passes(23 * dayMs);
  const events = (await documents(district.cloud, 'events')) as unknown as LoggedEvent[];
  const id = counterId(zone.code as AreaCode, 'all');
  const stored = (await documents(district.cloud, 'counters')).find(({ _id }) => _id === id);
  expect(stored?.counts).toEqual(foldEvents(events).get(id));
  expect((await eventsOf('revisitSkipped')).map(({ because }) => because)).toEqual([
    'lossFound',
    'lossFound',
  ]);
  expect(await taskOf(3)).toBeUndefined();
});

test('false alarms and drills are not revisited', async () => {
  await episode('falseAlarm');
  expect(await taskOf(1)).toMatchObject({ state: 'closed', revisits: [], revisitAt: null });
  await warn({ drill: true, phone: phoneOf('resident-2'), village: '330784001232' });
  await work('officer-1', 'contactedNoTransfer');
  expect((await documents(district.cloud, 'tasks')).map(({ revisitAt }) => revisitAt)).toEqual([null, null]);
});
