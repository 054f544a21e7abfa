import type { TaskView } from '@domain/task/contract';

/** What the running clock runs to. */
export const dueText: Record<NonNullable<TaskView['dueKind']>, string> = {
  accept: '受理',
  firstContact: '首次联系',
  outcome: '反馈',
  assign: '派出',
};
