import * as v from 'valibot';
import { action } from '../contract/action';
import { Empty, Instant, OpId } from '../contract/fields';
import { messageKinds, messageStates } from './message';

/** A message that reached nobody, or may not have: over WeChat it failed, and over SMS too. Masked. */
export const DeadLetter = v.object({
  task: v.string(),
  key: v.string(),
  kind: v.picklist(messageKinds),
  state: v.picklist(messageStates),
  /** 徐警官, or the masked number of the resident. */
  to: v.string(),
  place: v.nullable(v.string()),
  /** What the provider said last, as a code. */
  error: v.nullable(v.string()),
});
export type DeadLetter = v.InferOutput<typeof DeadLetter>;

export const listDead = action({
  fn: 'command',
  name: 'message.dead',
  input: Empty,
  output: v.object({ letters: v.array(DeadLetter), now: Instant }),
});

/** Sends a dead letter again, by hand, at once; it leaves an audit row. The state is what came of it. */
export const redriveMessage = action({
  fn: 'command',
  name: 'message.redrive',
  input: v.object({
    opId: OpId,
    task: v.pipe(v.string(), v.maxLength(80)),
    key: v.pipe(v.string(), v.maxLength(120)),
  }),
  output: v.object({ state: v.picklist(messageStates) }),
});
