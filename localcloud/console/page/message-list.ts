import type { Notification } from '../../wechat/notifications';
import type { VoiceCall } from '../../voice/calls';
import type { Sms } from '../../wechat/sms';
import { copy } from './copy';
import { h } from './dom';
import { say } from './language';
import { timeOfDay } from './time';

/** A notification, a text message or a call, as one person's phone lists it. */
export type Message =
  | { readonly kind: 'notification'; readonly value: Notification }
  | { readonly kind: 'sms'; readonly value: Sms }
  | { readonly kind: 'call'; readonly value: VoiceCall };

export const titleOf = (message: Message): string =>
  message.kind === 'notification' ? message.value.title : say(copy[message.kind]);

/** What stands beside the badge: a title, or how a call ended. */
export const headlineOf = (message: Message): string => {
  if (message.kind === 'call') return say(callOutcomes[message.value.outcome]);
  return message.kind === 'notification' ? message.value.title : '';
};

const callOutcomes = { answered: copy.answered, busy: copy.busy, 'no-answer': copy.noAnswer };

const item = (message: Message, open: (message: Message) => void): HTMLElement => {
  const head = h('div', { class: 'message-head' }, [
    h('span', { class: `badge ${message.kind}`, text: say(copy[message.kind]) }),
    h('strong', { text: headlineOf(message) }),
    h('time', { text: timeOfDay(message.value.at) }),
  ]);
  const body = h('p', { class: 'message-text', text: message.value.text });
  if (message.kind !== 'notification') return h('li', {}, [h('div', { class: 'message' }, [head, body])]);
  const press = h('button', { type: 'button', class: 'message', on: { click: () => open(message) } }, [
    head,
    body,
  ]);
  press.setAttribute('aria-label', `${say(copy.openMessage)}: ${titleOf(message)} ${message.value.text}`);
  return h('li', {}, [press]);
};

/** Newest first. */
export const messageList = (messages: readonly Message[], open: (message: Message) => void): HTMLElement =>
  messages.length === 0
    ? h('p', { class: 'empty', text: say(copy.noMessages) })
    : h(
        'ul',
        { class: 'messages' },
        [...messages].reverse().map((message) => item(message, open)),
      );
