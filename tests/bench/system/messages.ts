import type { SourceKey } from '../../../demo/source';
import type { TracedCall } from '../../../localcloud/server/trace';

/** What the benchmark asks of the system that it measures. One at a time; each is answered by the report of its name. */
export type Order =
  | { readonly do: 'startAnew' | 'trace' | 'traced' | 'cpu' | 'sweep' | 'stop' }
  | { readonly do: 'residents'; readonly count: number }
  | { readonly do: 'openTasks'; readonly count: number; readonly due: number };

export interface Officer {
  readonly id: string;
  /** `x-identity` of a call. */
  readonly token: string;
}

export interface Ready {
  readonly url: string;
  readonly key: SourceKey;
  readonly people: readonly { readonly phone: string; readonly person: string }[];
  /** On duty together in a street of their own. */
  readonly officers: readonly Officer[];
}

/** What the system says. Times are milliseconds of the machine's monotonic clock. */
export type Report =
  | ({ readonly type: 'ready' } & Ready)
  | { readonly type: 'notified'; readonly person: string; readonly at: number }
  | { readonly type: 'done' }
  | { readonly type: 'traced'; readonly calls: readonly TracedCall[] }
  /** Of all its threads since its start. */
  | { readonly type: 'cpu'; readonly ms: number }
  | { readonly type: 'swept'; readonly ms: number; readonly moved: number };
