import { randomBytes } from 'node:crypto';
import type { Action, InputOf, OutputOf } from '@domain/contract/action';
import { contractVersion, type Reply } from '@domain/contract/envelope';
import type { Localcloud } from '../localcloud/localcloud';

export const newOpId = (): string => randomBytes(16).toString('hex');

/** Calls an action as a person's app would, through the deployed bundle. Throws with the error's code when refused. */
export async function callAs<A extends Action>(
  cloud: Pick<Localcloud, 'call'>,
  person: string,
  { action, input }: { readonly action: A; readonly input: InputOf<A> },
): Promise<OutputOf<A>> {
  const event = { action: action.name, client: contractVersion, input };
  const reply = (await cloud.call(person, action.fn, event)) as Reply<OutputOf<A>>;
  if (!reply.ok) throw new Error(`${action.name}: ${reply.error}${reply.field ? ` (${reply.field})` : ''}`);
  return reply.data;
}
