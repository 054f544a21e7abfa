import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Decoded path, with the query beside it. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** One kind of request. The first route of a list whose `matches` says yes gets it. */
export interface ServerRoute {
  readonly matches: (path: string, method: string) => boolean;
  readonly handle: (exchange: Exchange) => Promise<void> | void;
  /** May pages of other origins send to it? Only HTTP access: it carries no identity of this machine. */
  readonly open?: boolean;
}

/** Whether a path is the prefix itself or below it. */
export const isUnder = (path: string, prefix: string): boolean => {
  const base = prefix.replace(/\/+$/, '');
  return path === base || path.startsWith(`${base}/`);
};
