import type { Control, WeChatView } from '../localcloud';
import type { VoiceCalls } from '../voice/calls';

export interface Controlled {
  readonly control: Control;
  readonly wechat: WeChatView;
  readonly voice: VoiceCalls;
}

export type Input = Readonly<Record<string, unknown>>;

/** What `POST /control/NAME` does; it takes and answers JSON. */
export type Command = (cloud: Controlled, input: Input) => unknown;

/** The sender's mistake; the message is for them. */
export class BadInput extends Error {}

/** Throws `BadInput` when it is not there. */
export const text = (input: Input, name: string): string => {
  const value = input[name];
  if (typeof value !== 'string' || value === '') throw new BadInput(`"${name}" must be a text`);
  return value;
};

/** Throws `BadInput` when it is not there. */
export const whole = (input: Input, name: string): number => {
  const value = input[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new BadInput(`"${name}" must be a whole number`);
  return value;
};
