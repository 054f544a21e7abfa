import type { Channel } from '@domain/channel/channel';
import type { StaffId } from '@domain/identity/ids';
import type { Result } from '@domain/result';
import type { AddOutcome } from './store';

export interface Channels {
  add(channel: Channel): Promise<AddOutcome>;
  byId(id: string): Promise<Channel | null>;
  /** What a member of staff has made, or everybody's (null); the newest first. */
  madeBy(staff: StaffId | null, limit: number): Promise<Channel[]>;
}

export interface MiniCodes {
  /** The platform's picture of a code that opens `page` with `scene`: PNG in base64. */
  draw(scene: string, page: string): Promise<Result<string>>;
}
