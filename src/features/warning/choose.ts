import type { WarningView } from '@domain/warning/contract';

const newestFirst = (warnings: readonly WarningView[]): readonly WarningView[] =>
  [...warnings].sort((a, b) => b.at - a.at);

/** The warning that a page is about: the one that it was opened for, else the newest that is open, else the newest. */
export function chosenWarning(
  warnings: readonly WarningView[],
  id: string | undefined,
): WarningView | undefined {
  const sorted = newestFirst(warnings);
  return sorted.find((warning) => warning.id === id) ?? sorted.find(({ open }) => open) ?? sorted[0];
}

/** The others, newest first. */
export const otherWarnings = (warnings: readonly WarningView[], shown: WarningView): readonly WarningView[] =>
  newestFirst(warnings).filter(({ id }) => id !== shown.id);
