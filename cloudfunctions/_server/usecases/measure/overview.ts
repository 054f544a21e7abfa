import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import type { getOverview } from '@domain/measure/contract';
import { counterId, metrics } from '@domain/measure/count';
import { isMoneyRunning } from '@domain/stop-payment/stop-payment';
import { holderCard } from '@domain/task/task';
import type { Clock, Settings } from '../ports/platform';
import type { Areas, Counters, Tasks } from '../ports/store';
import { auditorAsRead, type AuditorPorts } from './auditor';
import { type SessionPorts, staffBehind } from '../staff/session';

interface Ports extends SessionPorts, AuditorPorts {
  readonly areas: Areas;
  readonly counters: Counters;
  readonly tasks: Tasks;
  readonly clock: Clock;
  readonly settings: Settings;
}

type Output = OutputOf<typeof getOverview>;
const shownTasks = 50;

/** The duty screen of one area: counters that were rolled up, and what is open there now. Nothing is scanned. */
export async function overview(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof getOverview>,
): Promise<Result<Output>> {
  const desk = await staffBehind(ports, openid, ['commandDesk']);
  if (!desk.ok) return desk;
  const area = input.area ?? ports.settings.homeArea;
  const [regions, counter, open, unassigned, auditor] = await Promise.all([
    ports.areas.regions(),
    ports.counters.byId(counterId(area, 'all')),
    ports.tasks.openIn(area, shownTasks),
    ports.tasks.countUnassigned(area),
    auditorAsRead(ports),
  ]);
  const region = regions.find((one) => one._id === area);
  if (!region) return fail('badInput', 'area');
  const figures = Object.fromEntries(
    metrics.map((metric) => [metric, counter?.counts[metric] ?? 0]),
  ) as Record<(typeof metrics)[number], number>;
  const now = ports.clock.now();
  const { registered, left, moved, ...rest } = figures;
  return ok({
    overview: {
      area: { code: region._id, name: region.name },
      coverage: { registered: registered - left + moved, population: region.populations.at(-1) ?? null },
      ...rest,
      unassigned,
      auditor: auditor(now),
      countedTo: counter?.countedAt ?? null,
      now,
    },
    areas: regions.map(({ _id, name }) => ({ code: _id, name })),
    open: open.map((task) => ({
      id: task._id,
      state: task.state,
      risk: task.risk,
      place: task.place,
      holder: holderCard(task)?.title ?? null,
      dueAt: task.dueAt,
      rung: task.rung,
      drill: task.drill === true,
      revisit: task.revisitOf !== null,
      moneyRunning: isMoneyRunning(task),
    })),
  });
}
