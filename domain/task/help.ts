import { selfSource } from '../source/contract';
import { sourceOfWarning } from '../source/source';
import { minuteMs } from '../time/shanghai';
import { isOpen } from './lifecycle';
import { type Task, type TaskWarning, standingWarnings } from './task';

/** A frightened hand taps five times: so long it is one call for help [default]. */
const oneCallMs = 10 * minuteMs;
/** Calls for help of one person in a day [default]; further ones only lead to the task that is open. */
export const callsPerDay = 10;

/** The warnings of a task that its person raised: 'I may be being scammed', 'money is gone'. */
export const callsForHelp = (task: Task): readonly TaskWarning[] =>
  standingWarnings(task).filter(({ id }) => sourceOfWarning(id) === selfSource);

/** Decides whether a tap belongs to the call before it. Who has said 'I am fine' since calls anew. */
export const isSameCall = (task: Task, now: number): boolean =>
  isOpen(task.state) && task.fineAt == null && callsForHelp(task).some(({ at }) => at > now - oneCallMs);
