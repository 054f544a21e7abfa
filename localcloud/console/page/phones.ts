import type { ConsolePhone, ConsoleState } from '../state';
import { copy } from './copy';
import { h } from './dom';
import { fitPhones } from './fit';
import { say } from './language';
import type { Message } from './message-list';
import { Phone } from './phone';

const places = 2;
const storageKey = (place: number) => `localcloud.phone.${place}`;

/** What one person has received, oldest first. */
const messagesOf = (state: ConsoleState, phone: ConsolePhone): Message[] =>
  [
    ...state.notifications
      .filter(({ person }) => person === phone.person)
      .map((value): Message => ({ kind: 'notification', value })),
    ...state.sms
      .filter((sms) => sms.phone === phone.number)
      .map((value): Message => ({ kind: 'sms', value })),
    ...state.calls
      .filter((call) => call.phone === phone.number)
      .map((value): Message => ({ kind: 'call', value })),
  ].sort((a, b) => a.value.at - b.value.at);

/** The phones side by side. Which person stands where is remembered by the browser. */
export class Phones {
  readonly element = h('div', { class: 'phones', role: 'group', 'aria-label': say(copy.phones) });
  private readonly shown: (Phone | undefined)[] = [];

  constructor(private state: ConsoleState) {
    for (let place = 0; place < Math.min(places, this.choices().length); place += 1) this.show(place);
    if (this.shown.length === 0) this.element.append(h('p', { class: 'empty', text: say(copy.noPhones) }));
    fitPhones(this.element);
  }

  /** After a break of the stream: the messages as they are now. The apps in the frames stay open. */
  resync(state: ConsoleState): void {
    this.state = state;
    for (const phone of this.shown) phone?.replaceMessages(messagesOf(state, phone.phone));
  }

  receive(message: Message): void {
    for (const phone of this.shown) if (phone?.belongsTo(message) === true) phone.receive(message);
  }

  private choices(): ConsolePhone[] {
    return this.state.phones.filter(({ shape }) => shape === 'phone');
  }

  private show(place: number): void {
    const choices = this.choices();
    const person = localStorage.getItem(storageKey(place));
    const phone = choices.find((one) => keyOf(one) === person) ?? choices[place];
    if (phone === undefined) return;
    const next = new Phone({
      phone,
      choices: choices.length > places ? choices : [],
      messages: messagesOf(this.state, phone),
      onChoose: (url) => this.choose(place, url),
    });
    const old = this.shown[place];
    this.shown[place] = next;
    if (old === undefined) this.element.append(next.element);
    else old.element.replaceWith(next.element);
  }

  private choose(place: number, url: string): void {
    const chosen = this.choices().find((phone) => phone.url === url);
    if (chosen !== undefined) localStorage.setItem(storageKey(place), keyOf(chosen));
    this.show(place);
  }
}

/** One person may have two phones of different pages. */
const keyOf = (phone: ConsolePhone): string => `${phone.person} ${phone.title.en}`;
