import { contractVersion } from '@domain/contract/envelope';
import { acceptTask, listTasks } from '@domain/task/contract';
import { newOpId } from '../../../demo/call';
import { monotonicMs } from '../figures';
import { Poster } from '../post';
import type { Officer, Ready } from './messages';

export interface Taps {
  /** ms of each tap, from its sending to its answer. */
  readonly samples: readonly number[];
  readonly winners: number;
}

interface Offered {
  readonly id: string;
  readonly gen: number;
  readonly risk: string;
  readonly clockVersion: number;
}

interface Reply {
  readonly result: { readonly ok: boolean; readonly data: Record<string, unknown> };
}

async function call(
  poster: Poster,
  { url, token }: { readonly url: string; readonly token: string },
  event: object,
): Promise<Reply['result']['data']> {
  const headers = { 'content-type': 'application/json', 'x-identity': token };
  const { status, body } = await poster.post(`${url}/app/call/police`, headers, JSON.stringify(event));
  const { result } = JSON.parse(body) as Reply;
  if (status !== 200 || !result.ok) throw new Error(`a tap was answered ${status}: ${body}`);
  return result.data;
}

/** All officers see the one task that is offered to them, and tap 'accept' at the same instant. */
export async function tapAtOnce({ url }: Ready, officers: readonly Officer[]): Promise<Taps> {
  const poster = new Poster();
  const client = contractVersion;
  const ask = (officer: Officer, event: object) => call(poster, { url, token: officer.token }, event);
  // Their phones have had the app open: connections stand.
  const lists = await Promise.all(
    officers.map((officer) => ask(officer, { action: listTasks.name, client, input: {} })),
  );
  const task = lists.flatMap((list) => (list as { offered: Offered[] }).offered).at(0);
  if (task === undefined) throw new Error('no task is offered');
  const { id, gen, risk, clockVersion } = task;
  const taps = await Promise.all(
    officers.map(async (officer) => {
      const input = { opId: newOpId(), id, gen, risk, clockVersion };
      const sentAt = monotonicMs();
      const answer = await ask(officer, { action: acceptTask.name, client, input });
      return { ms: monotonicMs() - sentAt, won: answer.accepted === true };
    }),
  );
  poster.stop();
  return { samples: taps.map(({ ms }) => ms), winners: taps.filter(({ won }) => won).length };
}
