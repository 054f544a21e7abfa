import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { LocalcloudOptions } from '../options';
import { ConfigError } from './fields';
import { readOptions } from './read-options';

const names = ['localcloud.config.json', 'localcloud.config.js', 'localcloud.config.cjs'];

const load = (file: string): unknown => {
  if (!file.endsWith('.json')) return createRequire(file)(file) as unknown;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new ConfigError(`${file}: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
};

/**
 * The options of a project: from the file that is named, from `localcloud.config.json` (or .js) where we were started, or,
 * without one, what can be guessed: functions in `cloudfunctions`, one person, no collection.
 */
export const loadConfig = (named: string | undefined): LocalcloudOptions => {
  const found = named ?? names.find((name) => existsSync(path.resolve(name)));
  if (found === undefined) return readOptions({}, process.cwd());
  const file = path.resolve(found);
  if (!existsSync(file)) throw new ConfigError(`there is no file ${file}`);
  return readOptions(load(file), path.dirname(file));
};
