import { useCallback, useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import {
  afterAnswer,
  isAllowed,
  mayAsk,
  mayTopUp,
  neverAsked,
  wasAsked,
  type Permission,
} from '@domain/message/ask';
import { whoAmI } from '@domain/resident/contract';
import { phoneNow } from '../platform/clock';
import { keep, recall } from '../platform/storage';
import { askForMessages, isAlwaysAllowed, type Answered } from '../platform/subscribe';
import { useQuery } from './use-query';

const Kept = v.object({ allowedAt: v.nullable(v.number()), refusedAt: v.nullable(v.number()) });
const key = 'messages';

const remembered = (): Permission => {
  const kept = v.safeParse(Kept, recall(key));
  return kept.success ? kept.output : neverAsked;
};

/** What WeChat would accept without asking; known once a page with the hook below was shown. */
let silent: readonly string[] = [];

/**
 * Puts another message by at a tap that is there anyway: only for who told WeChat 'always', so that no prompt comes in
 * between. To be called straight from the tap, as WeChat wants it.
 */
export function topUpMessages(): void {
  const now = phoneNow();
  if (silent.length === 0 || !mayTopUp(remembered(), now)) return;
  void askForMessages(silent).then((answered) => {
    if (answered === 'allowed') keep(key, afterAnswer(remembered(), true, now));
  });
}

export interface MessagePermission {
  /** A question is under way, or waits for the server to say what to ask for. */
  readonly busy: boolean;
  /** The last answer on this phone; null before the first. */
  readonly allowed: boolean | null;
  /** Whether the app may bring it up by itself now. */
  readonly mayAsk: boolean;
  /** Straight from a tap. A tap that comes before the server's answer waits for it and is not lost. */
  readonly ask: () => void;
  /** 'Not now': counts as a refusal. */
  readonly decline: () => void;
}

/** WeChat's permission to send this person a warning. `onAnswer` hears what came of each question. */
export function useMessagePermission(onAnswer?: (answered: Answered) => void): MessagePermission {
  const { data } = useQuery(whoAmI, {}, { cacheKey: 'me' });
  const [permission, setPermission] = useState(remembered);
  const [busy, setBusy] = useState(false);
  const settle = (allowed: boolean): void => {
    const next = afterAnswer(remembered(), allowed, phoneNow());
    keep(key, next);
    setPermission(next);
  };
  const askFor = async (templateIds: readonly string[]): Promise<void> => {
    setBusy(true);
    const answered = await askForMessages(templateIds);
    setBusy(false);
    if (answered !== 'failed') settle(answered === 'allowed');
    onAnswer?.(answered);
  };
  const me = data.state === 'ready' ? data.value : null;
  const ids = data.state === 'loading' ? null : (me?.templateIds ?? []);
  const ask = useAsSoonAs(ids, (templateIds) => void askFor(templateIds));
  useSilent(ids);
  return {
    busy,
    allowed: wasAsked(permission) ? isAllowed(permission) : null,
    mayAsk: me !== null && me.resident !== null && mayAsk(permission, phoneNow()),
    ask: () => {
      setBusy(true);
      ask();
    },
    decline: () => settle(false),
  };
}

/** Does `work` with a value: at once, or when it comes, if it isn't there yet. */
function useAsSoonAs<T>(value: T | null, work: (value: T) => void): () => void {
  const wanted = useRef(false);
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    if (value === null || !wanted.current) return;
    wanted.current = false;
    latest.current(value);
  }, [value]);
  return useCallback(() => {
    if (value === null) wanted.current = true;
    else latest.current(value);
  }, [value]);
}

function useSilent(ids: readonly string[] | null): void {
  const known = ids?.join(' ') ?? '';
  useEffect(() => {
    if (known === '') return;
    const templateIds = known.split(' ');
    void isAlwaysAllowed(templateIds).then((always) => {
      silent = always ? templateIds : [];
    });
  }, [known]);
}
