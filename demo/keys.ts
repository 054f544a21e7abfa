import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const Key = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Keys = v.object({ seal: Key, index: Key, source: Key, bootstrapCode: v.string() });

export type Keys = v.InferOutput<typeof Keys>;

/** This machine's own keys: random, made at the first start, in the data folder, readable by the owner only. */
export function keysIn(dataDir: string): Keys {
  const file = path.join(dataDir, 'keys.json');
  if (existsSync(file)) return v.parse(Keys, JSON.parse(readFileSync(file, 'utf8')));
  const key = () => randomBytes(32).toString('hex');
  const keys = { seal: key(), index: key(), source: key(), bootstrapCode: randomBytes(8).toString('hex') };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600, flag: 'wx' });
  return keys;
}
