import { log } from '../adapters/log';
import { createTimerEntry } from '../entry/timer';
import { tick } from '../usecases/job/tick';
import { callContext } from './context';
import { ports } from './ports';

/** 80 % of the function's timeout (config.json). */
const budgetMs = 16_000;

const entry = createTimerEntry({ tick: () => tick(ports, budgetMs), log, now: ports.clock.now });

export const main = (event: unknown, context: unknown) =>
  entry(event, { ...callContext(context), trigger: process.env.TRIGGER_SRC ?? '' });
