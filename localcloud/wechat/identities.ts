import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PersonDefinition } from '../options';

export interface Identity {
  /** 28 characters that begin with `o`, as WeChat's. */
  readonly openid: string;
  /** Stands for the WeChat login of one person on this machine: whoever holds it is that person. */
  readonly token: string;
}

export interface Identities {
  /** Throws for a person that the options do not name. */
  of(person: string): Identity;
  personByToken(token: string): string | undefined;
  personByOpenid(openid: string): string | undefined;
}

const newIdentity = (): Identity => ({
  openid: `o${randomBytes(21).toString('base64url').slice(0, 27)}`,
  token: randomBytes(24).toString('base64url'),
});

const isIdentity = (value: unknown): value is Identity => {
  const { openid, token } = (value ?? {}) as Record<string, unknown>;
  return typeof openid === 'string' && typeof token === 'string';
};

const readStored = (file: string): Map<string, Identity> => {
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  const valid = Object.entries(stored).filter((entry): entry is [string, Identity] => isIdentity(entry[1]));
  return new Map(valid);
};

/** Everybody's identity, random at the first start and the same ever after (`identities.json`, owner only). */
export const openIdentities = (dataDir: string, people: readonly PersonDefinition[]): Identities => {
  const file = path.join(dataDir, 'identities.json');
  const stored = readStored(file);
  const missing = people.filter(({ key }) => !stored.has(key));
  for (const { key } of missing) stored.set(key, newIdentity());
  if (missing.length > 0) {
    writeFileSync(`${file}.next`, JSON.stringify(Object.fromEntries(stored), null, 2), { mode: 0o600 });
    renameSync(`${file}.next`, file);
  }

  const known = people.map(({ key }) => [key, stored.get(key) ?? newIdentity()] as const);
  const byPerson = new Map(known);
  const byToken = new Map(known.map(([key, { token }]) => [token, key]));
  const byOpenid = new Map(known.map(([key, { openid }]) => [openid, key]));
  return {
    of(person) {
      const identity = byPerson.get(person);
      if (identity === undefined) throw new Error(`no person with the key "${person}"`);
      return identity;
    },
    personByToken: (token) => byToken.get(token),
    personByOpenid: (openid) => byOpenid.get(openid),
  };
};
