import * as v from 'valibot';
import type { Action, InputOf, OutputOf } from '@domain/contract/action';
import { contractVersion } from '@domain/contract/envelope';
import { callFunction } from '../platform/cloud';
import { failed, refused, unknown, type Outcome } from './outcome';

const Answer = v.variant('ok', [
  v.object({ ok: v.literal(true), data: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.string(), message: v.string(), field: v.optional(v.string()) }),
]);

/**
 * Makes one call of the contract and parses its answer. Input that the contract refuses is not sent: the answer names the
 * field, as the server would.
 */
export async function call<A extends Action>(action: A, input: InputOf<A>): Promise<Outcome<OutputOf<A>>> {
  const checked = v.safeParse(action.input, input, { abortEarly: true });
  if (!checked.success) return failed('badInput', fieldOf(checked.issues[0]));
  const changes = typeof input === 'object' && input !== null && 'opId' in input;
  const event = { action: action.name, client: contractVersion, input: checked.output };
  const received = await callFunction(action.fn, event).catch(() => undefined);
  const answer = v.safeParse(Answer, received);
  if (!answer.success) return unknown(changes);
  if (!answer.output.ok) return refused(answer.output);
  const data = v.safeParse(action.output, answer.output.data);
  return data.success ? { ok: true, value: data.output as OutputOf<A> } : failed('internal');
}

function fieldOf(issue: v.BaseIssue<unknown>): string | undefined {
  const key = issue.path?.map((part) => String(part.key)).join('.');
  return key === '' ? undefined : key;
}
