import * as v from 'valibot';
import { VillageView } from '../area/contract';
import { action } from '../contract/action';
import { Empty, Instant, OpId, VillageCode } from '../contract/fields';
import { channelKinds, Scene } from './channel';

const ChannelId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

export const ChannelView = v.object({
  id: ChannelId,
  kind: v.picklist(channelKinds),
  label: v.string(),
  village: v.nullable(VillageView),
  createdAt: Instant,
  mine: v.boolean(),
  /** People who registered through it, as far as they are counted. */
  registered: v.number(),
});
export type ChannelView = v.InferOutput<typeof ChannelView>;

/** A code for an officer, a shop, a village, a poster: any member of staff may make one. */
export const createChannel = action({
  fn: 'police',
  name: 'channel.create',
  input: v.object({
    opId: OpId,
    kind: v.picklist(channelKinds),
    label: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(20), v.regex(/^[^\p{C}]+$/u)),
    village: v.nullable(VillageCode),
  }),
  output: v.object({ channel: ChannelView }),
});

/** The caller's own codes; the desk sees all. The newest first. */
export const listChannels = action({
  fn: 'police',
  name: 'channel.list',
  input: Empty,
  output: v.object({ channels: v.array(ChannelView) }),
});

/** The picture to print, as the platform draws it: PNG in base64. */
export const drawChannel = action({
  fn: 'police',
  name: 'channel.code',
  input: v.object({ id: ChannelId }),
  output: v.object({ scene: Scene, image: v.string() }),
});
