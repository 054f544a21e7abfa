import { register } from '@domain/resident/contract';
import { whoAmI } from '@domain/resident/contract';
import type { InputOf } from '@domain/contract/action';
import { minuteMs } from '@domain/time/shanghai';
import * as v from 'valibot';
import { call } from '../../api/call';
import { mayHaveWorked } from '../../api/outcome';
import { forgetSealed, keepSealed, recallSealed } from '../../platform/sealed-storage';
import { draft } from './draft';
import type { Complaint } from './form';
import { fieldOf } from './refusal';

/** A registration that got no answer. `input` is gone once its code can't be good any more. */
const Kept = v.object({ at: v.number(), input: v.nullable(register.input) });
type Kept = v.InferOutput<typeof Kept>;

const key = 'registration.sent';
/** A code of an SMS or of WeChat's button is good for so long. */
const codeMs = 5 * minuteMs;

/** What became of a registration that was kept. `expired`: it never arrived, and needs another code. */
export type Fate =
  | { readonly state: 'none' | 'waiting' | 'sent' | 'expired' }
  | { readonly state: 'refused'; readonly complaint: Complaint };

/** Keeps a registration that got no answer, sealed, with its intent: sent again it is the same one. */
export const keepPending = (input: InputOf<typeof register>, now: number): Promise<void> =>
  keepSealed(key, { at: now, input });

async function kept(): Promise<Kept | null> {
  const parsed = v.safeParse(Kept, await recallSealed(key));
  return parsed.success ? parsed.output : null;
}

/** Whether a registration waits here for a network. */
export const isPending = async (): Promise<boolean> => (await kept()) !== null;

/** Sends what was kept, once: the server knows the intent. */
export async function sendPending(now: number): Promise<Fate> {
  const pending = await kept();
  if (pending === null) return { state: 'none' };
  if (pending.input === null || now > pending.at + codeMs || now < pending.at) return ask(pending);
  const outcome = await call(register, pending.input);
  if (mayHaveWorked(outcome)) return { state: 'waiting' };
  forgetSealed(key);
  if (outcome.ok || outcome.error === 'alreadyRegistered') {
    draft.forget();
    return { state: 'sent' };
  }
  const field = fieldOf(outcome.error, outcome.field);
  return { state: 'refused', complaint: { field, message: outcome.message } };
}

/** Its code has run out: what is kept of it goes, and the server says whether it had arrived after all. */
async function ask(pending: Kept): Promise<Fate> {
  if (pending.input !== null) await keepSealed(key, { ...pending, input: null });
  const me = await call(whoAmI, {});
  if (!me.ok) return { state: 'waiting' };
  forgetSealed(key);
  if (me.value.resident === null) return { state: 'expired' };
  draft.forget();
  return { state: 'sent' };
}

export const forgetPending = (): void => forgetSealed(key);
