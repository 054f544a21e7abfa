import { databaseActions } from '../../localcloud/gateway/database';
import type { AdminReply } from '../../localcloud/gateway/actions';
import type { Store } from '../../localcloud/store/store';

/** One request of the unchanged SDK, as it would go over the wire. */
export interface WireRequest {
  readonly action: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Answers a request; a rejection is a lost connection. */
export type Wire = (request: WireRequest) => Promise<AdminReply>;

/** localcloud's gateway on a store, without HTTP between: a refusal is an answer with a `code`, as on the wire. */
export function gatewayOf(store: Store): Wire {
  const actions = databaseActions(store);
  return async ({ action, body }) => {
    try {
      const handler = actions[action];
      if (!handler) throw new Error(`no such action: ${action}`);
      return { ...(await handler({ ...body, action })), requestId: '' };
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (typeof code !== 'string') throw error;
      return { code, message: (error as Error).message, requestId: '' };
    }
  };
}

interface SdkDatabase {
  Db: { reqClass: unknown };
}

/**
 * Lets the SDK's database speak over `wire`: the SDK makes its requests through a class that can be exchanged. What it
 * sends, parses and throws stays its own.
 */
export function connect(wire: Wire): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the SDK's own copy, not one of ours
  const { Db } = require('@cloudbase/database') as SdkDatabase;
  Db.reqClass = class {
    send(action: string, body: Readonly<Record<string, unknown>> = {}): Promise<AdminReply> {
      return wire({ action, body });
    }
  };
}
