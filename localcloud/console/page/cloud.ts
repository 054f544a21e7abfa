import type { CallAnswer } from '../call-route';
import type { SnapshotInfo } from '../../control/snapshots';
import type { ClockState, ConsoleEvent, ConsoleState } from '../state';
import type { DocumentsAnswer } from '../documents';

const answerOf = async <T>(response: Response): Promise<T> => {
  const answer = (await response.json()) as T & { message?: string };
  if (!response.ok) throw new Error(answer.message ?? response.statusText);
  return answer;
};

const post = async <T>(path: string, body: object): Promise<T> => {
  return answerOf<T>(await fetch(path, { method: 'POST', body: JSON.stringify(body) }));
};

export const loadState = async (): Promise<ConsoleState> =>
  (await (await fetch('/console/state')).json()) as ConsoleState;

export const findDocuments = (asked: {
  readonly collection: string;
  readonly query: string;
  readonly skip: number;
}): Promise<DocumentsAnswer> => post('/console/documents', asked);

export const callFunction = (wish: {
  readonly person: string;
  readonly fn: string;
  readonly event: object;
}): Promise<CallAnswer> => post('/console/call', wish);

export interface SnapshotList {
  readonly snapshots: readonly SnapshotInfo[];
}

export const data = {
  list: () => post<SnapshotList>('/control/snapshots', {}),
  take: (name: string) => post<SnapshotInfo & { ms: number }>('/control/snapshot', { name }),
  restore: (name: string) => post<SnapshotInfo & { ms: number }>('/control/restore', { name }),
  remove: (name: string) => post<SnapshotList>('/control/remove-snapshot', { name }),
  importFile: async (file: File): Promise<{ imported: number }> => {
    const response = await fetch('/control/import?conflict=upsert', { method: 'POST', body: file });
    return answerOf(response);
  },
};

export const control = {
  clock: (move: { offsetMs: number } | { advanceMs: number }) => post<ClockState>('/control/clock', move),
  fire: (timer: string, times: number) => post<{ ok: boolean }>('/control/fire', { timer, times }),
  kill: (fn: string) => post<{ killed: boolean }>('/control/kill', { fn }),
  fault: (fault: object) => post<{ faults: readonly WaitingFault[] }>('/control/fault', fault),
  clearFaults: () => post<{ faults: readonly WaitingFault[] }>('/control/clear-faults', {}),
};

export interface WaitingFault {
  readonly target: string;
  readonly kind: string;
  readonly code?: string | number;
  readonly count: number;
}

export interface Connection {
  readonly onEvent: (event: ConsoleEvent) => void;
  /** `again` is true when the stream came back after a break: what happened meanwhile has to be loaded. */
  readonly onOpen: (again: boolean) => void;
  readonly onLost: () => void;
}

/** Follows what happens in the cloud; the browser reconnects by itself. */
export const follow = ({ onEvent, onOpen, onLost }: Connection): void => {
  const source = new EventSource('/console/events');
  let opened = false;
  source.addEventListener('open', () => {
    onOpen(opened);
    opened = true;
  });
  source.addEventListener('error', onLost);
  source.addEventListener('message', (message: MessageEvent<string>) =>
    onEvent(JSON.parse(message.data) as ConsoleEvent),
  );
};
