/**
 * The lifecycle of a dissuasion task, as one table. Every move is one conditional write on `state` and `gen`.
 * `closed` and `cancelled` are final: a revisit or an appeal is a new task.
 */
export const moves = [
  { name: 'offer', from: ['unassigned'], to: 'offered', by: ['sweep', 'desk'] },
  { name: 'escalate', from: ['offered'], to: 'offered', by: ['sweep'] },
  { name: 'refuse', from: ['offered'], to: 'offered', by: ['staff'] },
  { name: 'accept', from: ['offered'], to: 'accepted', by: ['staff'] },
  { name: 'engage', from: ['accepted'], to: 'engaged', by: ['holder'] },
  { name: 'takeBack', from: ['accepted', 'engaged'], to: 'offered', by: ['sweep'] },
  { name: 'unassign', from: ['offered', 'accepted', 'engaged'], to: 'unassigned', by: ['sweep'] },
  { name: 'handOver', from: ['accepted', 'engaged'], to: 'offered', by: ['holder'] },
  { name: 'assign', from: ['unassigned', 'offered', 'accepted', 'engaged'], to: 'offered', by: ['desk'] },
  {
    name: 'relocate',
    from: ['unassigned', 'offered', 'accepted', 'engaged'],
    to: 'offered',
    by: ['holder', 'desk'],
  },
  {
    name: 'cancel',
    from: ['unassigned', 'offered', 'accepted', 'engaged'],
    to: 'cancelled',
    by: ['source', 'desk'],
  },
  { name: 'close', from: ['engaged'], to: 'closed', by: ['holder'] },
] as const;

export const taskStates = ['unassigned', 'offered', 'accepted', 'engaged', 'closed', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];
export type MoveName = (typeof moves)[number]['name'];

export const taskStateName: Record<TaskState, string> = {
  unassigned: '待派',
  offered: '待受理',
  accepted: '已受理',
  engaged: '劝阻中',
  closed: '已办结',
  cancelled: '已撤销',
};

export const openStates = [
  'unassigned',
  'offered',
  'accepted',
  'engaged',
] as const satisfies readonly TaskState[];
export const isOpen = (state: TaskState): boolean => (openStates as readonly TaskState[]).includes(state);

/** The states that a move may start from: the condition of its write. */
export const priorStates = (name: MoveName): readonly TaskState[] =>
  moves.filter((move) => move.name === name).flatMap((move) => [...move.from]);
