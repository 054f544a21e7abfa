import { tableOf } from '@domain/clocks/published';
import { builtInClocks, type ClockTable } from '@domain/task/clocks';
import { minuteMs } from '@domain/time/shanghai';
import type { Clock } from '../ports/platform';
import type { ClockBook, ClockTables } from '../ports/store';

interface Ports {
  readonly tables: ClockTables;
  readonly clock: Clock;
}

/** How long an instance believes which table is in force. */
const believedMs = minuteMs;

/**
 * The clock tables as one instance knows them. Versions never change, so each is read once; which is the newest is asked
 * again after a minute. When that can't be read, the last one known goes on, or version 1: no warning waits for it.
 */
export function createClockBook({ tables, clock }: Ports): ClockBook {
  const versions = new Map<number, ClockTable>([[builtInClocks.version, builtInClocks]]);
  let known: { readonly table: ClockTable; readonly until: number } | null = null;
  let asking: Promise<ClockTable> | null = null;

  async function newest(): Promise<ClockTable> {
    try {
      const [latest] = await tables.latest(1);
      const table = latest ? tableOf(latest) : builtInClocks;
      versions.set(table.version, table);
      known = { table, until: clock.now() + believedMs };
      return table;
    } catch {
      return known?.table ?? builtInClocks;
    } finally {
      asking = null;
    }
  }

  return {
    current: async () => {
      const now = clock.now();
      // A clock that went back must not make it believed for ever.
      if (known && now < known.until && known.until <= now + believedMs) return known.table;
      return (asking ??= newest());
    },
    byVersion: async (version) => {
      const read = versions.get(version);
      if (read) return read;
      const found = await tables.byVersion(version);
      if (!found) return null;
      const table = tableOf(found);
      versions.set(version, table);
      return table;
    },
  };
}
