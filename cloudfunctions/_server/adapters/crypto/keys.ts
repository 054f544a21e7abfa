import { hkdfSync } from 'node:crypto';
import * as v from 'valibot';

const Key = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** `k2:<64 hex>,k1:<64 hex>`: the first seals, all of them open. */
const SealKeys = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((pair) => pair.split(':'))),
  v.array(v.tuple([v.pipe(v.string(), v.regex(/^[a-z0-9]{1,8}$/)), Key])),
  v.minLength(1),
);

const Environment = v.object({
  JZZ_SEAL_KEYS: SealKeys,
  /** Never rotated: every blind index hangs on it. */
  JZZ_INDEX_KEY: Key,
  /** The signing keys of sources are derived from it. */
  JZZ_SOURCE_KEY: Key,
});

/** The function's keys. Derived ones are 32 bytes (HKDF-SM3), one for each use. */
export interface KeyProvider {
  readonly current: string;
  /** The key of a sealing key's id; null when we never had it. */
  seal(id: string, use: 'encrypt' | 'authenticate'): Buffer | null;
  index(use: string): Buffer;
  source(source: string, key: string): Buffer;
}

const derive = (key: string, info: string): Buffer =>
  Buffer.from(hkdfSync('sm3', Buffer.from(key, 'hex'), Buffer.alloc(0), info, 32));

/** Reads the keys from a function's environment; throws, without showing any, when one is missing or malformed. */
export function keysFrom(environment: Readonly<Record<string, string | undefined>>): KeyProvider {
  const parsed = v.safeParse(Environment, environment);
  if (!parsed.success)
    throw new Error(`keys: ${parsed.issues.map((issue) => v.getDotPath(issue)).join(', ')}`);
  const { JZZ_SEAL_KEYS, JZZ_INDEX_KEY, JZZ_SOURCE_KEY } = parsed.output;
  const sealing = new Map(
    JZZ_SEAL_KEYS.map(([id, key]) => [
      id,
      { encrypt: derive(key, 'encrypt'), authenticate: derive(key, 'authenticate') },
    ]),
  );
  const uses = new Map<string, Buffer>();
  return {
    current: JZZ_SEAL_KEYS[0]?.[0] ?? '',
    seal: (id, use) => sealing.get(id)?.[use] ?? null,
    index: (use) => {
      const known = uses.get(use) ?? derive(JZZ_INDEX_KEY, `index:${use}`);
      uses.set(use, known);
      return known;
    },
    source: (source, key) => derive(JZZ_SOURCE_KEY, `source:${source}:${key}`),
  };
}
