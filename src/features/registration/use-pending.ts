import { useCallback, useEffect, useRef, useState } from 'react';
import { phoneNow } from '../../platform/clock';
import { useOnline } from '../../platform/online';
import { useVisible } from '../../platform/visible';
import { type Fate, isPending, sendPending } from './pending';

/** Phones don't always say that the network is back. */
const everyMs = 10_000;

export interface Pending {
  readonly fate: Fate | { readonly state: 'looking' };
  readonly busy: boolean;
  /** Tries now. */
  readonly send: () => void;
  /** Something was kept just now. */
  readonly wait: () => void;
}

/** Sends a registration that was kept as soon as there is a network, while the page is looked at. */
export function usePending(): Pending {
  const online = useOnline();
  const visible = useVisible();
  const [fate, setFate] = useState<Pending['fate']>({ state: 'looking' });
  const [busy, setBusy] = useState(false);
  const running = useRef(false);

  const send = useCallback(async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const next = (await isPending()) ? await sendPending(phoneNow()) : ({ state: 'none' } as const);
    running.current = false;
    setBusy(false);
    setFate((before) => (next.state === 'none' && before.state !== 'looking' ? before : next));
  }, []);

  useEffect(() => {
    if (visible) void send();
  }, [visible, online, send]);
  const waiting = fate.state === 'waiting';
  useEffect(() => {
    if (!waiting || !visible) return;
    const timer = setInterval(() => void send(), everyMs);
    return () => clearInterval(timer);
  }, [waiting, visible, send]);

  const wait = useCallback(() => setFate({ state: 'waiting' }), []);
  return { fate, busy, send: () => void send(), wait };
}
