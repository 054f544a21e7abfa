import { useCallback, useEffect, useRef, useState } from 'react';
import type { Action, InputOf, OutputOf } from '@domain/contract/action';
import type { OpId } from '@domain/contract/fields';
import { newOpId } from '../platform/op-id';
import { call } from './call';
import { mayHaveWorked, type Outcome } from './outcome';

type Refusal = Extract<Outcome<unknown>, { ok: false }>;

export interface Intent<A extends Action> {
  /** A call is under way; a second tap does nothing. */
  readonly busy: boolean;
  /** Why the last try did not work, or null. */
  readonly refusal: Refusal | null;
  /** Sends; gives the outcome, or null when a call was under way already. */
  readonly send: (input: Omit<InputOf<A>, 'opId'>) => Promise<Outcome<OutputOf<A>> | null>;
  readonly clear: () => void;
}

/**
 * One changing call as a tap makes it. The `opId` stays the same while nobody knows what became of it, so that tapping
 * again never does it twice; a definite answer, or other input, is a new intent.
 */
export function useIntent<A extends Action>(action: A): Intent<A> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const running = useRef(false);
  const open = useRef<{ readonly text: string; readonly opId: OpId } | null>(null);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const send = useCallback(
    async (input: Omit<InputOf<A>, 'opId'>) => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      const text = JSON.stringify(input);
      if (open.current?.text !== text) open.current = { text, opId: await newOpId() };
      const outcome = await call(action, { ...input, opId: open.current.opId } as InputOf<A>);
      running.current = false;
      if (!mayHaveWorked(outcome)) open.current = null;
      if (mounted.current) {
        setBusy(false);
        setRefusal(outcome.ok ? null : outcome);
      }
      return outcome;
    },
    [action],
  );
  const clear = useCallback(() => setRefusal(null), []);
  return { busy, refusal, send, clear };
}
