import type { ConsolePhone } from '../state';
import { copy } from './copy';
import { button, h } from './dom';
import { say } from './language';
import { headlineOf, messageList, type Message } from './message-list';
import { timeOfDay } from './time';

const bannerMs = 9_000;

export interface PhoneOptions {
  readonly phone: ConsolePhone;
  /** The phones that this place may show. */
  readonly choices: readonly ConsolePhone[];
  readonly onChoose: (url: string) => void;
  readonly messages: readonly Message[];
}

/** One phone: its person, the app in a frame, banners over it and the list of messages. */
export class Phone {
  readonly element: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly banner = h('div', { class: 'banner-place', role: 'status', 'aria-live': 'polite' });
  private readonly sheet = h('div', { class: 'sheet', hidden: true });
  private readonly strip: HTMLButtonElement;
  private messages: Message[];
  private bannerTimer: number | undefined;

  constructor(private readonly options: PhoneOptions) {
    const { phone } = options;
    this.messages = [...options.messages];
    this.frame = h('iframe', { src: phone.url, title: say(phone.title), 'data-person': phone.person });
    this.strip = button('', () => this.toggleSheet(), { class: 'strip', 'aria-expanded': 'false' });
    const screen = h('div', { class: 'screen' }, [this.frame, this.banner, this.sheet]);
    this.element = h(
      'section',
      { class: 'phone', 'aria-label': say(phone.title), 'data-person': phone.person },
      [this.head(), h('div', { class: 'bezel' }, [screen]), this.strip],
    );
    this.showLatest();
  }

  get phone(): ConsolePhone {
    return this.options.phone;
  }

  replaceMessages(messages: readonly Message[]): void {
    this.messages = [...messages];
    this.showLatest();
    if (!this.sheet.hidden) this.fillSheet();
  }

  belongsTo(message: Message): boolean {
    const { person, number } = this.options.phone;
    return message.kind === 'notification' ? message.value.person === person : message.value.phone === number;
  }

  receive(message: Message): void {
    this.messages.push(message);
    this.showLatest();
    if (this.sheet.hidden) this.showBanner(message);
    else this.fillSheet();
  }

  private head(): HTMLElement {
    const { phone, choices, onChoose } = this.options;
    const reload = () => {
      this.frame.src = 'about:blank';
      setTimeout(() => (this.frame.src = phone.url), 0);
    };
    return h('header', { class: 'phone-head' }, [
      choices.length > 1 ? picker(phone, choices, onChoose) : h('h2', { text: say(phone.title) }),
      h('span', {
        class: 'person',
        text: choices.length > 1 ? phone.number : `${phone.name} ${phone.number}`,
      }),
      h('a', {
        class: 'icon',
        href: phone.url,
        target: '_blank',
        rel: 'noopener',
        text: '↗',
        'aria-label': `${say(copy.openAlone)}: ${say(phone.title)}`,
        title: say(copy.openAlone),
      }),
      button('↻', reload, { class: 'icon', 'aria-label': say(copy.reload), title: say(copy.reload) }),
    ]);
  }

  private open(message: Message): void {
    this.closeSheet();
    this.hideBanner();
    if (message.kind !== 'notification' || message.value.page === '') return;
    const target = this.frame.contentWindow;
    if (target !== null) target.location.hash = `#/${message.value.page.replace(/^\/+/, '')}`;
    this.frame.focus();
  }

  private showBanner(message: Message): void {
    const inside = [
      h('span', { class: 'banner-head' }, [
        h('span', { class: `badge ${message.kind}`, text: say(copy[message.kind]) }),
        h('strong', { text: headlineOf(message) }),
        h('time', { text: timeOfDay(message.value.at) }),
      ]),
      h('span', { class: 'banner-text', text: message.value.text }),
    ];
    const press = h(
      'button',
      { type: 'button', class: 'banner', on: { click: () => this.open(message) } },
      inside,
    );
    this.banner.replaceChildren(press);
    clearTimeout(this.bannerTimer);
    this.bannerTimer = window.setTimeout(() => this.hideBanner(), bannerMs);
  }

  private hideBanner(): void {
    clearTimeout(this.bannerTimer);
    this.banner.replaceChildren();
  }

  private toggleSheet(): void {
    if (!this.sheet.hidden) return this.closeSheet();
    this.fillSheet();
    this.sheet.hidden = false;
    this.strip.setAttribute('aria-expanded', 'true');
  }

  private closeSheet(): void {
    this.sheet.hidden = true;
    this.strip.setAttribute('aria-expanded', 'false');
  }

  private fillSheet(): void {
    const close = button(say(copy.close), () => this.closeSheet(), { class: 'quiet' });
    const head = h('div', { class: 'sheet-head' }, [h('h3', { text: say(copy.messages) }), close]);
    this.sheet.replaceChildren(
      head,
      messageList(this.messages, (message) => this.open(message)),
    );
  }

  private showLatest(): void {
    const latest = this.messages.at(-1);
    const count = h('span', { class: 'count', text: `${this.messages.length}` });
    const text = latest === undefined ? say(copy.noMessages) : latest.value.text.replace(/\n/g, ' · ');
    this.strip.replaceChildren(
      h('span', { class: 'strip-title', text: say(copy.messages) }),
      count,
      h('span', { class: 'strip-text', text }),
      latest === undefined ? '' : h('time', { text: timeOfDay(latest.value.at) }),
    );
  }
}

const picker = (
  shown: ConsolePhone,
  choices: readonly ConsolePhone[],
  onChoose: (url: string) => void,
): HTMLElement => {
  const options = choices.map(({ url, title, name }) =>
    h('option', {
      value: url,
      text: say(title).includes(name) ? say(title) : `${say(title)} · ${name}`,
      selected: url === shown.url,
    }),
  );
  const select = h('select', { 'aria-label': say(copy.choosePhone), class: 'picker' }, options);
  select.addEventListener('change', () => onChoose(select.value));
  return select;
};
