import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { limits } from './limits';

export interface TimerTrigger {
  readonly name: string;
  /** Seven fields, evaluated in UTC+8. */
  readonly cron: string;
}

/** A function as its folder describes it: `index.js` and `config.json {timeout, memorySize, triggers}`. */
export interface FunctionDefinition {
  readonly name: string;
  readonly dir: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly timers: readonly TimerTrigger[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readConfig = (dir: string): Record<string, unknown> => {
  const file = path.join(dir, 'config.json');
  if (!existsSync(file)) return {};
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(parsed)) throw new Error(`${file}: expected an object`);
  return parsed;
};

const numberIn = (
  config: Record<string, unknown>,
  key: string,
  range: { fallback: number; max: number },
): number => {
  const value = config[key];
  if (value === undefined) return range.fallback;
  if (typeof value === 'number' && value > 0 && value <= range.max) return value;
  throw new Error(`config.json: "${key}" must be a number from 0 to ${range.max}`);
};

const timersIn = (config: Record<string, unknown>): TimerTrigger[] => {
  const triggers = Array.isArray(config.triggers) ? (config.triggers as unknown[]) : [];
  return triggers.filter(isRecord).map((trigger) => {
    const { name, type, config: cron } = trigger;
    if (type !== 'timer' || typeof name !== 'string' || typeof cron !== 'string')
      throw new Error('config.json: a trigger is {name, type: "timer", config: "seven cron fields"}');
    return { name, cron };
  });
};

/** Reads the definition of one function's folder; throws with a sentence when config.json is wrong. */
export const readDefinition = (dir: string): FunctionDefinition => {
  const config = readConfig(dir);
  const timeout = { fallback: limits.defaultTimeoutSeconds, max: limits.maximumTimeoutSeconds };
  return {
    name: path.basename(dir),
    dir,
    timeoutMs: numberIn(config, 'timeout', timeout) * 1000,
    memoryMb: numberIn(config, 'memorySize', { fallback: limits.defaultMemoryMb, max: 3072 }),
    timers: timersIn(config),
  };
};

/** All functions of a folder: every folder in it that has an `index.js`. */
export const readDefinitions = (functionsDir: string): FunctionDefinition[] =>
  readdirSync(functionsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(functionsDir, entry.name, 'index.js')))
    .map((entry) => readDefinition(path.resolve(functionsDir, entry.name)));
