import { BadInput, text, type Command } from './input';
import { SnapshotError, type SnapshotInfo } from './snapshots';

/** What is wrong with a name is the sender's mistake. */
const named = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof SnapshotError) throw new BadInput(error.message);
    throw error;
  }
};

const timed = (work: () => SnapshotInfo): SnapshotInfo & { readonly ms: number } => {
  const startedAt = performance.now();
  return { ...named(work), ms: Math.round(performance.now() - startedAt) };
};

/** Copies of the data, by name. */
export const dataCommands: Readonly<Record<string, Command>> = {
  snapshot: ({ control }, input) => timed(() => control.snapshot(text(input, 'name'))),
  restore: ({ control }, input) => timed(() => control.restore(text(input, 'name'))),
  snapshots: ({ control }) => ({ snapshots: control.snapshots.list() }),
  'remove-snapshot': ({ control }, input) => {
    named(() => control.snapshots.remove(text(input, 'name')));
    return { snapshots: control.snapshots.list() };
  },
};
