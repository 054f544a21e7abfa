import type { Message, Messages } from '../message/message';
import { builtInClocks, type Clocked, type DispatchedRisk } from '../task/clocks';
import { revisitMorning } from '../task/revisit';
import { dayMs, minuteMs, startOfDay } from '../time/shanghai';

/** What may wait for the morning; `critical` never does. */
export const quietRisks = ['high', 'medium'] as const satisfies readonly DispatchedRisk[];

/** Hours in which a risk rings nobody who is not on duty. Minutes of the day in UTC+8; they may cross midnight. */
export interface QuietHours {
  readonly fromMinute: number;
  /** The first minute that is awake again. */
  readonly toMinute: number;
  readonly risks: readonly (typeof quietRisks)[number][];
}

/** The end of the quiet hours that hold `at`; null outside them. */
export function quietUntil({ fromMinute, toMinute }: QuietHours, at: number): number | null {
  const day = startOfDay(at);
  const from = day + fromMinute * minuteMs;
  const to = day + toMinute * minuteMs;
  if (fromMinute < toMinute) return at >= from && at < to ? to : null;
  if (at < to) return to;
  return at >= from ? to + dayMs : null;
}

/**
 * When something of a task may be due that would be due `at`: then, or at the end of the quiet hours of its risk. A
 * revisit has a night of its own.
 */
export function afterQuiet({ clocks = builtInClocks, risk, revisitOf }: Clocked, at: number): number {
  if (revisitOf) return revisitMorning(at);
  // A table from before has no quiet hours of its own.
  const quiet = { ...builtInClocks.quiet, ...clocks.quiet };
  const isHeld = quiet.risks.some((held) => held === risk);
  return (isHeld ? quietUntil(quiet, at) : null) ?? at;
}

/** Rings the warned person; a WeChat message doesn't, and staff on duty are awake. */
const rings = ({ kind, channel, state }: Message): boolean =>
  kind === 'warning' && channel !== 'wechat' && state === 'pending';

/** Messages of a task with those that would ring the warned person in quiet hours put off. */
export const heldBack = (task: Clocked, messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => {
      const dueAt = rings(message) ? afterQuiet(task, message.dueAt) : message.dueAt;
      return [key, dueAt === message.dueAt ? message : { ...message, dueAt }];
    }),
  );
