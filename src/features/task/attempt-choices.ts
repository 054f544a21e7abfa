import { attemptResultName, type AttemptResult } from '@domain/task/outcome';
import type { attemptChannels } from '@domain/task/contract';

export type AttemptChannel = (typeof attemptChannels)[number];

interface Choice {
  readonly result: AttemptResult;
  readonly text: string;
}

const named = (...results: readonly AttemptResult[]): Choice[] =>
  results.map((result) => ({ result, text: attemptResultName(result) }));

/** What can come of one attempt, in the words of its channel: nobody is 'busy' at the door. */
export const attemptChoices: Record<AttemptChannel, readonly Choice[]> = {
  phone: [
    { result: 'reached', text: '已接通' },
    ...named('unreachableBusy', 'unreachableNoAnswer', 'unreachableOff', 'wrongNumber', 'movedAway'),
  ],
  visit: [
    { result: 'reached', text: '我已见面' },
    { result: 'unreachableNoAnswer', text: '没有人应门' },
    { result: 'wrongNumber', text: '地址不对' },
    ...named('movedAway'),
  ],
  sms: [
    { result: 'reached', text: '本人已回复' },
    { result: 'unreachableNoAnswer', text: '发了，没有回复' },
  ],
  family: [
    { result: 'reached', text: '家属已联系上本人' },
    { result: 'unreachableNoAnswer', text: '家属也联系不上' },
    ...named('movedAway'),
  ],
};

export const attemptText = (channel: AttemptChannel, result: AttemptResult): string =>
  attemptChoices[channel].find((choice) => choice.result === result)?.text ?? attemptResultName(result);
