import type { OpId } from '@domain/contract/fields';
import type { Ports } from './world';

/** What somebody wants, with what their screen showed: sent over the ports of one worker, and sent again over another's. */
export type Intent = (ports: Ports) => Promise<unknown>;

let nextId = 1;
export const newId = (): OpId => (nextId += 1).toString(16).padStart(32, '0') as OpId;
export const newNonce = (): string => `nonce${(nextId += 1)}`.padEnd(16, '0');

/** One of a list, whatever number chance has drawn. */
export const at = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];
