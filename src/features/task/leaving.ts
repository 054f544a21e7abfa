import type { TaskView } from '@domain/task/contract';
import type { Outcome } from '../../api/outcome';

export interface LeavingProps {
  readonly task: TaskView;
  /** The task is not the officer's any more: what happened to it. */
  readonly onLeft: (sentence: string) => void;
  /** The tap was too late: why, in a sentence that outlives the sheet. */
  readonly onTrouble: (sentence: string) => void;
}

export interface LeavingSheetProps extends LeavingProps {
  readonly onClose: () => void;
}

const movedOn: readonly string[] = ['taskStale', 'taskFinal', 'taskNotYours', 'taskUnknown'];

/** Why a sheet about this offer is of no use any more, or null: what else went wrong is said in the sheet. */
export const tooLate = (outcome: Outcome<unknown>): string | null =>
  !outcome.ok && movedOn.includes(outcome.error) ? outcome.message : null;
