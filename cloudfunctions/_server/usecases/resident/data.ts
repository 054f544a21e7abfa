import type { OutputOf } from '@domain/contract/action';
import { ok, type Result } from '@domain/result';
import type { getOwnData, OwnData } from '@domain/resident/own-contract';
import type { Resident } from '@domain/resident/resident';
import { residentView } from '@domain/resident/view';
import type { Channels } from '../ports/channel';
import type { Vault } from '../ports/platform';
import type { Residents, Tasks } from '../ports/store';
import { callerOf, openTasksOf } from './own';

export interface DataPorts {
  readonly residents: Residents;
  readonly tasks: Tasks;
  readonly channels: Channels;
  readonly vault: Vault;
}

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
  const [open, from] = await Promise.all([
    openTasksOf(ports, resident),
    channel ? ports.channels.byId(channel) : null,
  ]);
  return {
    resident: residentView(resident),
    tags: [...tags],
    consents: consents.map(({ purpose, textVersion, at }) => ({ purpose, textVersion, at })),
    channel: from?.label ?? null,
    openTask: open.length > 0,
  };
}
