import type { Page } from 'playwright-core';
import type { AppView } from '../app-view';
import type { Stage } from '../stage';

/** What one step leaves for the next. */
export interface Cast {
  readonly stage: Stage;
  /** The second officer, in a window of their own. */
  readonly second: { view: AppView; page: Page };
  readonly desk: { view: AppView; page: Page };
}

export interface Step {
  /** A sentence of what must be so. */
  readonly name: string;
  readonly play: (cast: Cast) => Promise<void>;
}

/** Ends a step with a sentence unless `fact` holds. */
export const must = (fact: boolean, otherwise: string): void => {
  if (!fact) throw new Error(otherwise);
};
