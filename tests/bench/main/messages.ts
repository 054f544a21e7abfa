import type { SourceKey } from '../../../demo/source';
import type { TracedCall } from '../../../localcloud/server/trace';

/** What the benchmark says to the system that it measures, over the channel of the child process. */
export type Order = 'startTrace' | 'stopTrace' | 'stop';

/** What the system says. Times are milliseconds of the machine's monotonic clock. */
export type Report =
  | {
      readonly type: 'ready';
      readonly url: string;
      readonly key: SourceKey;
      readonly people: readonly { readonly phone: string; readonly person: string }[];
    }
  | { readonly type: 'notified'; readonly person: string; readonly at: number }
  | { readonly type: 'traced'; readonly calls: readonly TracedCall[] };
