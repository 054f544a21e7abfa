import { useCallback, useEffect, useState } from 'react';
import { useOnline } from '../../platform/online';
import { useVisible } from '../../platform/visible';
import { keepReport, sendWaiting, type ReportInput, type Sent, waitingReports } from './outbox';

export interface Outbox {
  readonly waiting: number;
  readonly busy: boolean;
  /** What the last sending came to; null: nothing was sent from this page yet. */
  readonly sent: Sent | null;
  /** Keeps it and tries to send. Null: too many wait already. */
  readonly send: (input: ReportInput, pictures?: readonly string[]) => Promise<Sent | null>;
}

/** Reports on their way: tried when the page shows, when the network comes back, and at each new one. */
export function useOutbox(): Outbox {
  const online = useOnline();
  const visible = useVisible();
  const [waiting, setWaiting] = useState(() => waitingReports().length);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);

  const flush = useCallback(async (): Promise<Sent> => {
    setBusy(true);
    const came = await sendWaiting();
    setBusy(false);
    setWaiting(waitingReports().length);
    if (came.arrived > 0 || came.refusal !== null) setSent(came);
    return came;
  }, []);

  useEffect(() => {
    if (online && visible && waitingReports().length > 0) void flush();
  }, [online, visible, flush]);

  const send = async (input: ReportInput, pictures: readonly string[] = []): Promise<Sent | null> =>
    (await keepReport(input, pictures)) ? flush() : null;
  return { waiting, busy, sent, send };
}
