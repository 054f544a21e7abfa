import * as v from 'valibot';
import type { AreaCode, VillageCode } from '../contract/fields';
import type { StaffId } from '../identity/ids';

/** What of a mini-program code comes back when it is scanned: opaque, signed, at most 32 characters (WeChat's limit). */
export const Scene = v.pipe(v.string(), v.maxLength(32));

export const channelKinds = ['officer', 'shop', 'village', 'enterprise', 'poster', 'event'] as const;
export type ChannelKind = (typeof channelKinds)[number];
export const channelKindName: Readonly<Record<ChannelKind, string>> = {
  officer: '民警、网格员',
  shop: '商店',
  village: '村、社区',
  enterprise: '企业',
  poster: '海报、公园长椅',
  event: '活动',
};

/** Where registrations come from (渠道): a code of its own for every shop, officer, village, poster. */
export interface Channel {
  /** 16 hexadecimal digits: the first half of its scene. */
  readonly _id: string;
  readonly kind: ChannelKind;
  /** What people read: 大坟山沿奶茶店. No person's name but an officer's title. */
  readonly label: string;
  /** Filled in for who scans it, with a chance to correct; null: people from everywhere scan it. */
  readonly village: VillageCode | null;
  readonly villageName: string | null;
  readonly streetName: string | null;
  readonly areas: readonly AreaCode[];
  readonly by: StaffId;
  readonly createdAt: number;
}

/** Half of a scene names the channel, half is the proof that we made it. */
const half = 16;
export const channelIdLength = half;
export const sceneOf = (id: string, proof: string): string => `${id}${proof.slice(0, half)}`;

/** The channel that a scene names and the proof it brings; null: it was never one of ours. */
export function partsOfScene(scene: string): { readonly id: string; readonly proof: string } | null {
  return /^[0-9a-f]{32}$/.test(scene) ? { id: scene.slice(0, half), proof: scene.slice(half) } : null;
}
