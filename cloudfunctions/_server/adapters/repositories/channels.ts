import type { Channel } from '@domain/channel/channel';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Channels } from '../../usecases/ports/channel';

const channels = new Collection<Channel>('channels');

export const channelRepository: Channels = {
  add: (channel) => channels.add(channel),
  byId: (id) => channels.byId(id),
  madeBy: (by, limit) =>
    channels.find(by === null ? { createdAt: _.gt(0) } : { by }, { orderBy: ['createdAt', 'desc'], limit }),
};
