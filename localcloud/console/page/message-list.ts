import type { Notification } from '../../wechat/notifications';
import type { Sms } from '../../wechat/sms';
import { copy } from './copy';
import { h } from './dom';
import { say } from './language';
import { timeOfDay } from './time';

/** A notification or a text message, as one person's phone lists it. */
export type Message =
  | { readonly kind: 'notification'; readonly value: Notification }
  | { readonly kind: 'sms'; readonly value: Sms };

export const titleOf = (message: Message): string =>
  message.kind === 'notification' ? message.value.title : say(copy.sms);

const item = (message: Message, open: (message: Message) => void): HTMLElement => {
  const head = h('div', { class: 'message-head' }, [
    h('span', { class: `badge ${message.kind}`, text: say(copy[message.kind]) }),
    h('strong', { text: message.kind === 'notification' ? message.value.title : '' }),
    h('time', { text: timeOfDay(message.value.at) }),
  ]);
  const body = h('p', { class: 'message-text', text: message.value.text });
  if (message.kind === 'sms') return h('li', {}, [h('div', { class: 'message' }, [head, body])]);
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
