import type { TaskView } from '@domain/task/contract';
import type { Outcome } from '../../api/outcome';

/** A form about one task as it was when it was drawn. */
export interface DeskFormProps {
  readonly task: TaskView;
  readonly onDone: () => void;
  /** The task has changed meanwhile: why the tap did nothing. */
  readonly onStale: (sentence: string) => void;
}

/** The sentence of a tap that came too late, or null. */
export const staleSentence = (outcome: Outcome<unknown>): string | null =>
  !outcome.ok && (outcome.error === 'taskStale' || outcome.error === 'taskFinal') ? outcome.message : null;
