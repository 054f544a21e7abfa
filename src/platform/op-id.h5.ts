import type { OpId } from '@domain/contract/fields';

/** See op-id.ts. */
export function newOpId(): Promise<OpId> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Promise.resolve(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as OpId);
}
