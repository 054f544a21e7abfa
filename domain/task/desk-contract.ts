import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, Gen, HexId, Instant, OpId, TaskIdField, VillageCode } from '../contract/fields';
import { TaskView } from './contract';
import { cancelReasons } from './reasons';

/** The desk decides who is asked next. */
export const assignTask = action({
  fn: 'command',
  name: 'task.assign',
  input: v.object({ opId: OpId, id: TaskIdField, gen: Gen, to: HexId }),
  output: v.object({ task: TaskView }),
});

/** The desk ends a task without an outcome, with a reason. */
export const cancelTask = action({
  fn: 'command',
  name: 'task.cancel',
  input: v.object({ opId: OpId, id: TaskIdField, gen: Gen, reason: v.picklist(cancelReasons) }),
  output: v.object({ task: TaskView }),
});

/** What waits at the desk: 待派 and 待定位. */
export const listUnassigned = action({
  fn: 'command',
  name: 'task.unassigned',
  input: Empty,
  output: v.object({ tasks: v.array(TaskView), now: Instant }),
});

/** Jurisdiction repair: the desk says where the person lives; the task is offered there at once. */
export const locateTask = action({
  fn: 'command',
  name: 'task.locate',
  input: v.object({ opId: OpId, id: TaskIdField, gen: Gen, village: VillageCode }),
  output: v.object({ task: TaskView }),
});
