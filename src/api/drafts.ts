import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { dayMs } from '@domain/time/shanghai';
import { phoneNow } from '../platform/clock';
import { forgetSealed, keepSealed, recallSealed } from '../platform/sealed-storage';

const Kept = v.object({ at: v.number(), value: v.unknown() });

/** Under which names something half typed is kept. */
const draftKeys = ['registration', 'relative.draft', 'report.draft'] as const;
/** How long after it was typed [default]: somebody who was called away finds it again. */
export const draftMs = dayMs;

const isFresh =
  (now: number) =>
  (value: unknown): boolean =>
    v.is(Kept, value) && Math.abs(now - value.at) < draftMs;

/** What somebody typed and has not sent: kept sealed on this phone for a day, so that nothing is lost. */
export interface Draft<T> {
  /** What was typed in the last day, or the blank form. */
  readonly recall: (now?: number) => Promise<T>;
  /** Keeps it, unless it is what was recalled or kept last: reading an old draft doesn't make it younger. */
  readonly keep: (typed: T, now?: number) => void;
  readonly forget: () => void;
}

export function draftOf<T>(
  key: (typeof draftKeys)[number],
  schema: v.GenericSchema<unknown, T>,
  blank: T,
): Draft<T> {
  let known = '';
  return {
    recall: async (now = phoneNow()) => {
      const kept = v.safeParse(Kept, await recallSealed(key, isFresh(now)));
      const typed = v.safeParse(schema, kept.success ? kept.output.value : undefined);
      const recalled = typed.success ? typed.output : blank;
      known = JSON.stringify(recalled);
      return recalled;
    },
    keep: (typed, now = phoneNow()) => {
      const text = JSON.stringify(typed);
      if (text === known) return;
      known = text;
      if (text === JSON.stringify(blank)) forgetSealed(key);
      else void keepSealed(key, { at: now, value: typed });
    },
    forget: () => forgetSealed(key),
  };
}

/** Keeps what is typed from now on. False until `restore` got what was typed before: no form is shown so long. */
export function useDraft<T>(draft: Draft<T>, typed: T, restore: (recalled: T) => void): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void draft.recall().then((recalled) => {
      restore(recalled);
      setReady(true);
    });
  }, [draft, restore]);
  useEffect(() => {
    if (ready) draft.keep(typed);
  }, [ready, draft, typed]);
  return ready;
}

/** Forgets drafts whose day is over, also those of forms that nobody opens again. */
export async function forgetOldDrafts(now: number = phoneNow()): Promise<void> {
  await Promise.all(draftKeys.map((key) => recallSealed(key, isFresh(now))));
}
