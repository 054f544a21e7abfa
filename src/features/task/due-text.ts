import type { TaskView } from '@domain/task/contract';

/** What the running clock runs to. */
export const dueText: Record<NonNullable<TaskView['dueKind']>, string> = {
  accept: '受理剩余',
  firstContact: '首次联系剩余',
  outcome: '反馈剩余',
  assign: '派出剩余',
};
