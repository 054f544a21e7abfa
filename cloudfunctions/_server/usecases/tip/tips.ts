import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { ok, type Result } from '@domain/result';
import type { listTips, publishTips } from '@domain/tip/contract';
import type { Clock } from '../ports/platform';
import type { Tips } from '../ports/store';
import { type SessionPorts, staffBehind } from '../staff/session';

/** What was published after `since`, in ms; everything without it. */
export async function list(
  { tips }: { readonly tips: Tips },
  { since = 0 }: ParsedOf<typeof listTips>,
): Promise<Result<OutputOf<typeof listTips>>> {
  return ok({ tips: await tips.publishedAfter(since) });
}

interface Ports extends SessionPorts {
  readonly tips: Tips;
  readonly clock: Clock;
}

/** The desk publishes tips; one with a known id is replaced. */
export async function publish(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof publishTips>,
): Promise<Result<OutputOf<typeof publishTips>>> {
  const desk = await staffBehind(ports, openid, ['commandDesk']);
  if (!desk.ok) return desk;
  const at = ports.clock.now();
  await Promise.all(input.tips.map((tip) => ports.tips.put(tip, at)));
  return ok({ published: input.tips.length });
}
