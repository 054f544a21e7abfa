import type { Channel, EndKind, Words } from '@domain/practice/conversation';
import { say } from '../../platform/language';

/** A text of a conversation in the person's language. */
export const told = ([zh, en]: Words): string => say(zh, en);

export function channelText(by: Channel): string {
  if (by === 'call') return say('电话', 'phone');
  return by === 'sms' ? say('短信', 'text') : say('聊天', 'chat');
}

export function endText(kind: EndKind): string {
  if (kind === 'sawThrough') return say('您看穿了', 'You saw through it');
  return kind === 'nearly'
    ? say('差一点就上当', 'That was close')
    : say('这次上当了', 'This time you were fooled');
}

export const scoreText = (score: number): string => say(`${score} 分`, `${score} points`);
