import type { OutputOf } from '@domain/contract/action';
import { ok, type Result } from '@domain/result';
import type { getOwnData, OwnData } from '@domain/resident/own-contract';
import type { Resident } from '@domain/resident/resident';
import { residentView } from '@domain/resident/view';
import { isOpen } from '@domain/task/lifecycle';
import type { Channels } from '../ports/channel';
import type { Vault } from '../ports/platform';
import type { Residents, Tasks } from '../ports/store';
import { callerOf, tasksOf } from './own';

export interface DataPorts {
  readonly residents: Residents;
  readonly tasks: Tasks;
  readonly channels: Channels;
  readonly vault: Vault;
}

/** Tasks that are looked through for one that is open. */
const lastFew = 3;

export async function ownData(
  ports: DataPorts,
  openid: string,
): Promise<Result<OutputOf<typeof getOwnData>>> {
  const me = await callerOf(ports, openid);
  return me.ok ? ok({ data: await dataOf(ports, me.value) }) : me;
}

/** What is stored about a resident, as they see it. */
export async function dataOf(ports: DataPorts, resident: Resident): Promise<OwnData> {
  const { tags = [], consents, channel } = resident;
  const [tasks, from] = await Promise.all([
    tasksOf(ports, resident, lastFew),
    channel ? ports.channels.byId(channel) : null,
  ]);
  return {
    resident: residentView(resident),
    tags: [...tags],
    consents: consents.map(({ purpose, textVersion, at }) => ({ purpose, textVersion, at })),
    channel: from?.label ?? null,
    openTask: tasks.some(({ state }) => isOpen(state)),
  };
}
