import type { OpId } from '../contract/fields';
import type { SourceKind } from './contract';

/** A machine that posts warnings. Its keys are derived from its id and their number: none is stored. */
export interface Source {
  readonly _id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly active: boolean;
  /** Numbers of the keys that were given out and not revoked, the newest last. */
  readonly keys: readonly string[];
  /** When a key that was replaced ends, by its number; a key that isn't named has no end. */
  readonly keyEnds?: Readonly<Record<string, number>>;
  /** The highest number that was ever given out: a revoked one never comes back. */
  readonly lastKey?: number;
  /** The last rotation, so that the same intent again gives the same key. */
  readonly rotation?: { readonly opId: OpId; readonly key: string };
  /** Everything that it posts is a drill. */
  readonly drill?: boolean;
  /** How often it promises to be heard, in ms; null: no promise. */
  readonly heartbeatMs?: number | null;
  /** When it was last heard, by its own signed clock. */
  readonly heardAt?: number | null;
  /** When it becomes silent if it isn't heard again; null when nothing is promised, or its silence is noted already. */
  readonly silentAt?: number | null;
  /** Since when it is silent; null while it is heard. */
  readonly silentSince?: number | null;
  /** Where results are posted to; null when it asks for them itself, or not at all. */
  readonly webhook?: string | null;
}

/** What the rest of the door needs to know of an authentic source. */
export interface TrustedSource {
  readonly id: string;
  readonly drill: boolean;
  readonly wantsResults: boolean;
}

export const trusted = (source: Source): TrustedSource => ({
  id: source._id,
  drill: source.drill === true,
  wantsResults: typeof source.webhook === 'string',
});

/** Whether a key of a source is accepted at `now`. */
export const isKeyValid = (source: Source, key: string, now: number): boolean =>
  source.active && source.keys.includes(key) && now < (source.keyEnds?.[key] ?? Infinity);

/** The key that we sign with, or null when it has none. */
export const newestKey = (source: Source): string | null => source.keys.at(-1) ?? null;

export interface Rotated {
  readonly key: string;
  readonly set: Pick<Source, 'keys' | 'keyEnds' | 'lastKey' | 'rotation'>;
}

/** Gives out the next key. Every older one stays valid until `oldUntil`, or its own earlier end. */
export function rotate(source: Source, opId: OpId, oldUntil: number): Rotated {
  const last = source.lastKey ?? Math.max(0, ...source.keys.map(Number));
  const key = String(last + 1);
  const ends = source.keys.map(
    (old) => [old, Math.min(oldUntil, source.keyEnds?.[old] ?? Infinity)] as const,
  );
  return {
    key,
    set: {
      keys: [...source.keys, key],
      keyEnds: Object.fromEntries(ends),
      lastKey: last + 1,
      rotation: { opId, key },
    },
  };
}

/** When a source that was heard at `heardAt` becomes silent. */
export const silentAfter = (heartbeatMs: number | null, heardAt: number): number | null =>
  heartbeatMs === null ? null : heardAt + heartbeatMs;

/** The source of a warning's id, `source:externalId`. */
export const sourceOfWarning = (warningId: string): string => warningId.slice(0, warningId.indexOf(':'));

/** The sources of some warnings, each once, in order. */
export const sourcesOf = (warnings: readonly { readonly id: string }[]): string[] => [
  ...new Set(warnings.map((warning) => sourceOfWarning(warning.id))),
];
