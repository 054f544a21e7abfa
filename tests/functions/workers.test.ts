import { staffMe } from '@domain/staff/contract';
import { acceptTask, closeTask, listTasks, logAttempt } from '@domain/task/contract';
import { newOpId } from '../../demo/call';
import { aDistrict, aWarning, type District, xiaxi } from '../support/district';
import { documents } from '../support/documents';

// One worker and three workers give the same final events: whatever runs side by side, the story of each task is the same.

const people = Array.from({ length: 24 }, (_, i) => `1370000${String(1000 + i)}`);
const second = 1_000;

/** Posts eight at a time, as a source's own threads would. */
async function postAll(
  district: District,
  warnings: readonly Parameters<typeof aWarning>[0][],
): Promise<void> {
  const waiting = warnings.values();
  const thread = async () => {
    for (const warning of waiting) {
      const { status } = await district.post(
        aWarning({ at: district.cloud.control.clock.now(), ...warning }),
      );
      expect(status).toBe(200);
    }
  };
  await Promise.all(Array.from({ length: 8 }, thread));
}

const ticksAtOnce = (district: District) => Promise.all([district.tick(), district.tick(), district.tick()]);

async function passes(district: District, ms: number): Promise<void> {
  district.cloud.control.advance(ms);
  await ticksAtOnce(district);
}

/** The chief takes every task that is offered at the chief's rung by now, and ends it: all of them side by side. */
async function chiefCloses(district: District): Promise<number> {
  const { offered } = await district.ok('chief-1', listTasks, {});
  await Promise.all(
    offered.map(async ({ id, gen, risk, clockVersion, warningCount }) => {
      const input = { id, gen };
      await district.ok('chief-1', acceptTask, { ...input, opId: newOpId(), risk, clockVersion });
      const reached = { channel: 'phone', result: 'reached' } as const;
      await district.ok('chief-1', logAttempt, { ...input, ...reached, opId: newOpId() });
      const outcome = 'contactedNoTransfer' as const;
      await district.ok('chief-1', closeTask, { ...input, opId: newOpId(), warningCount, outcome });
    }),
  );
  return offered.length;
}

/** What happened to each task, in order; which of two warnings that came together was the first is chance. */
async function stories(district: District): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  const events = await documents(district.cloud, 'events');
  const numberOf = (id: string) => Number(id.split('#').at(-1));
  for (const { _id, body } of events.sort((a, b) => numberOf(a._id) - numberOf(b._id))) {
    const { warningId, ...rest } = body as { type: string; warningId?: string };
    const task = _id.slice(0, _id.lastIndexOf('#'));
    (found[task] ??= []).push(warningId === undefined ? rest : { ...rest, warned: true });
  }
  return found;
}

async function play(instances: number) {
  const district = await aDistrict({ instances });
  try {
    expect((await district.ok('chief-1', staffMe, {})).staff).not.toBeNull();
    const [here, half] = [{ village: xiaxi, risk: 'high' }, people.slice(0, 12)];
    await postAll(district, [
      ...people.map((phone) => ({ ...here, phone, externalId: `first-${phone}` })),
      ...half.map((phone) => ({ ...here, phone, externalId: `second-${phone}` })),
    ]);
    await postAll(
      district,
      people
        .slice(6, 18)
        .map((phone) => ({ ...here, risk: 'critical', phone, externalId: `raised-${phone}` })),
    );
    await passes(district, 61 * second);
    await passes(district, 61 * second);
    const closed = await chiefCloses(district);
    for (let i = 0; i < 3; i += 1) await passes(district, 181 * second);
    const tasks = await documents(district.cloud, 'tasks');
    const ends = tasks.map(({ _id, state, rung, gen, warningCount }) => [
      _id,
      state,
      rung,
      gen,
      warningCount,
    ]);
    const counters = await documents(district.cloud, 'counters');
    // Not those of a day: midnight may fall between the two plays.
    const counts = counters
      .filter(({ _id }) => !/\d-\d\d$/.test(_id))
      .map(({ _id, counts: gained }) => [_id, gained]);
    district.cloud.wechat.reset();
    return { closed, ends: ends.sort(), counts: counts.sort(), stories: await stories(district) };
  } finally {
    await district.stop();
  }
}

test('one worker and three workers give the same final events, tasks and counters', async () => {
  const alone = await play(1);
  const together = await play(3);
  expect(alone.closed).toBeGreaterThan(0);
  expect(Object.keys(alone.stories).length).toBeGreaterThanOrEqual(people.length);
  expect(together).toEqual(alone);
}, 60_000);
