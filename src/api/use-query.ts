import { useCallback, useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import type { Action, InputOf, OutputOf } from '@domain/contract/action';
import { phoneNow } from '../platform/clock';
import { useOnline } from '../platform/online';
import { keep, recall } from '../platform/storage';
import { useVisible } from '../platform/visible';
import { call } from './call';
import { mayHaveWorked, type Outcome } from './outcome';

/**
 * What a screen has to draw. `at` is the phone's clock when the value came (from before, when it was kept). `stale`: a
 * question after it got no answer.
 */
export type Data<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T; readonly at: number; readonly stale: boolean }
  | { readonly state: 'failed'; readonly error: Refusal['error']; readonly message: string };
type Refusal = Extract<Outcome<unknown>, { ok: false }>;

export interface QueryOptions {
  /** Asks again this often while the page is visible. */
  readonly everyMs?: number;
  /** Keeps the last answer in the storage under this key and starts with it: the page opens without a network. */
  readonly cacheKey?: string;
}

export interface Query<T> {
  readonly data: Data<T>;
  /** Asks now. */
  readonly reload: () => void;
}

const Kept = v.object({ at: v.number(), value: v.unknown() });

function remembered<A extends Action>(action: A, cacheKey: string | undefined): Data<OutputOf<A>> {
  if (cacheKey === undefined) return { state: 'loading' };
  const kept = v.safeParse(Kept, recall(cacheKey));
  if (!kept.success) return { state: 'loading' };
  const value = v.safeParse(action.output, kept.output.value);
  if (!value.success) return { state: 'loading' };
  return { state: 'ready', value: value.output as OutputOf<A>, at: kept.output.at, stale: false };
}

function after<T>(before: Data<T>, outcome: Outcome<T>): Data<T> {
  if (outcome.ok) return { state: 'ready', value: outcome.value, at: phoneNow(), stale: false };
  // A hiccup never blanks what somebody is reading.
  if (before.state === 'ready' && mayHaveWorked(outcome)) return { ...before, stale: true };
  return { state: 'failed', error: outcome.error, message: outcome.message };
}

// Two parts of a page that ask the same when it is shown share one call. Never a reload: that one wants what is so now.
const openings = new Map<string, Promise<Outcome<unknown>>>();

function askOnOpening<A extends Action>(action: A, inputText: string): Promise<Outcome<OutputOf<A>>> {
  const key = `${action.name} ${inputText}`;
  const shared = openings.get(key);
  if (shared !== undefined) return shared;
  const asked = call(action, JSON.parse(inputText) as InputOf<A>);
  openings.set(key, asked);
  // Effects of one page run in one go: who asks later asks anew.
  setTimeout(() => openings.delete(key), 0);
  return asked;
}

/**
 * Asks a question of the contract when the page shows or the network goes or comes back, again every `everyMs` while it is
 * visible, and on `reload`.
 * A late answer never replaces a newer one.
 */
export function useQuery<A extends Action>(
  action: A,
  input: InputOf<A>,
  options: QueryOptions = {},
): Query<OutputOf<A>> {
  const { everyMs, cacheKey } = options;
  const visible = useVisible();
  const online = useOnline();
  const [data, setData] = useState<Data<OutputOf<A>>>(() => remembered(action, cacheKey));
  const asked = useRef(0);
  const answered = useRef(0);
  const inputText = JSON.stringify(input);

  const ask = useCallback(
    async (opening: boolean): Promise<void> => {
      const mine = ++asked.current;
      const outcome = opening
        ? await askOnOpening(action, inputText)
        : await call(action, JSON.parse(inputText) as InputOf<A>);
      if (mine < answered.current) return;
      answered.current = mine;
      if (outcome.ok && cacheKey !== undefined) keep(cacheKey, { at: phoneNow(), value: outcome.value });
      setData((before) => after(before, outcome));
    },
    [action, inputText, cacheKey],
  );

  useEffect(() => {
    if (!visible) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const round = async (opening: boolean): Promise<void> => {
      await ask(opening);
      if (!stopped && everyMs !== undefined) timer = setTimeout(() => void round(false), everyMs);
    };
    void round(true);
    return () => {
      stopped = true;
      clearTimeout(timer);
      // Answers still under way belong to a page that is hidden or gone.
      answered.current = asked.current + 1;
    };
  }, [visible, ask, everyMs, online]);

  const reload = useCallback(() => void ask(false), [ask]);
  return { data, reload };
}
