import { useCallback, useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { OpId } from '@domain/contract/fields';
import { hourMs } from '@domain/time/shanghai';
import { sayTransferred } from '@domain/warning/said-contract';
import { call } from '../../api/call';
import { mayHaveWorked } from '../../api/outcome';
import { phoneNow } from '../../platform/clock';
import { newOpId } from '../../platform/op-id';
import { forget, keep, recall } from '../../platform/storage';
import { useVisible } from '../../platform/visible';

/** A word that no answer has come to yet. */
const Waiting = v.object({ id: v.string(), opId: OpId, at: v.number() });
type Waiting = v.InferOutput<typeof Waiting>;

const key = 'transferred';
const againMs = 4_000;
/** Older than this it helps nobody any more. */
const keptMs = 12 * hourMs;

function kept(): Waiting | null {
  const found = v.safeParse(Waiting, recall(key));
  return found.success && phoneNow() - found.output.at < keptMs ? found.output : null;
}

export interface Transferred {
  /** Said for this warning, and not known to have arrived. */
  readonly waiting: boolean;
  /** A try had no answer, or has none yet: it is tried again by itself. */
  readonly troubled: boolean;
  /** Why it was refused, or null. */
  readonly refusal: string | null;
  readonly confirm: () => void;
}

/**
 * 'I have already transferred', which must not be lost: it is kept on the phone until an answer comes, and sent again by
 * itself with the same `opId`, also after the app was closed.
 */
export function useTransferred(id: string, onSaid: () => void): Transferred {
  const visible = useVisible();
  const [waiting, setWaiting] = useState(kept);
  const [troubled, setTroubled] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const sending = useRef(false);

  const send = useCallback(
    async (word: Waiting): Promise<void> => {
      // No answer for so long is trouble too; the one that is under way may still come.
      if (sending.current) return setTroubled(true);
      sending.current = true;
      const outcome = await call(sayTransferred, { id: word.id, opId: word.opId });
      sending.current = false;
      if (mayHaveWorked(outcome)) return setTroubled(true);
      forget(key);
      setWaiting(null);
      setTroubled(false);
      setRefusal(outcome.ok ? null : outcome.message);
      onSaid();
    },
    [onSaid],
  );

  useEffect(() => {
    if (waiting === null || !visible) return;
    void send(waiting);
    const timer = setInterval(() => void send(waiting), againMs);
    return () => clearInterval(timer);
  }, [waiting, visible, send]);

  const confirm = async (): Promise<void> => {
    if (waiting !== null) return;
    const word = { id, opId: await newOpId(), at: phoneNow() };
    keep(key, word);
    setWaiting(word);
  };
  return { waiting: waiting?.id === id, troubled, refusal, confirm: () => void confirm() };
}
