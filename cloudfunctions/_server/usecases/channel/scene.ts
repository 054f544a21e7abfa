import { channelIdLength, partsOfScene, sceneOf } from '@domain/channel/channel';
import type { Channel } from '@domain/channel/channel';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { readScene } from '@domain/channel/contract';
import { ok, type Result } from '@domain/result';
import type { Channels } from '../ports/channel';
import type { Vault } from '../ports/platform';

export interface ScenePorts {
  readonly channels: Channels;
  readonly vault: Vault;
}

const proofOf = (vault: Vault, id: string): string => vault.mac('channel', id).slice(0, channelIdLength);

/** The scene of a channel's code: its id, and our proof that we made it. */
export const signedScene = (vault: Vault, id: string): string => sceneOf(id, proofOf(vault, id));

/** The channel of a scene; null, without asking the database, for one that we never signed. */
export async function channelOf({ channels, vault }: ScenePorts, scene: string): Promise<Channel | null> {
  const parts = partsOfScene(scene);
  return parts && parts.proof === proofOf(vault, parts.id) ? channels.byId(parts.id) : null;
}

/** What a scanned code fills in. */
export async function read(
  ports: ScenePorts,
  { scene }: ParsedOf<typeof readScene>,
): Promise<Result<OutputOf<typeof readScene>>> {
  const channel = await channelOf(ports, scene);
  return ok({ channel: channel && { label: channel.label, village: villageOf(channel) } });
}

/** The village that a channel fills in, as the picker shows it. */
export const villageOf = ({ village: code, villageName: name, streetName: street }: Channel) =>
  code !== null && name !== null && street !== null ? { code, name, street } : null;
