import type { ClockState, ConsoleEvent, ConsoleState } from '../state';
import { callView } from './call-view';
import { follow, loadState } from './cloud';
import { controlView } from './control-view';
import { copy } from './copy';
import { documentView } from './document-view';
import { button, h } from './dom';
import { language, say, switchLanguage } from './language';
import { LogView } from './log-view';
import { Phones } from './phones';
import { tabs, type Tab } from './tabs';
import { dateAndTime } from './time';

interface Drawn {
  readonly phones: Phones;
  readonly logs: LogView;
  readonly showClock: (clock: ClockState) => void;
  readonly showConnection: (connected: boolean) => void;
}

const shield = () => h('span', { class: 'logo', 'aria-hidden': 'true' });

const desks = (state: ConsoleState) =>
  state.phones
    .filter(({ shape }) => shape === 'desk')
    .map(({ url, title }) =>
      h('a', { class: 'desk', href: url, target: '_blank', rel: 'noopener', text: `${say(title)} ↗` }, [
        h('span', { class: 'hidden-text', text: say(copy.newTab) }),
      ]),
    );

const header = (state: ConsoleState, redraw: () => void) => {
  const time = h('time', { class: 'now' });
  const moved = h('span', { class: 'moved', text: say(copy.moved), hidden: true });
  const connection = h('span', { class: 'connection', role: 'status' });
  let offset = state.clock.now - Date.now();
  const tick = () => (time.textContent = dateAndTime(Date.now() + offset));
  setInterval(tick, 500);
  tick();
  const showClock = ({ now, offsetMs }: ClockState) => {
    offset = now - Date.now();
    moved.hidden = offsetMs === 0;
    tick();
  };
  showClock(state.clock);
  const change = () => {
    switchLanguage();
    redraw();
  };
  const element = h('header', { class: 'top' }, [
    shield(),
    h('h1', { text: 'localcloud' }),
    h('p', { class: 'subtitle', text: say(copy.subtitle) }),
    h('span', { class: 'space' }),
    connection,
    moved,
    h('span', { class: 'clock', title: say(copy.cloudTime) }, [time]),
    ...desks(state),
    button(say(copy.otherLanguage), change, {
      class: 'language',
      lang: language() === 'zh' ? 'en' : 'zh-CN',
    }),
  ]);
  const showConnection = (connected: boolean) => {
    connection.textContent = say(connected ? copy.connected : copy.disconnected);
    connection.classList.toggle('lost', !connected);
  };
  return { element, showClock, showConnection };
};

const panelTabs = (state: ConsoleState): Tab[] =>
  state.panels.map(({ title, url }, index) => ({
    key: `own-${index}`,
    title: say(title),
    content: h('iframe', { class: 'own', src: url, title: say(title) }),
  }));

const draw = (state: ConsoleState, redraw: () => void): Drawn => {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  const top = header(state, redraw);
  const phones = new Phones(state);
  const logs = new LogView(state);
  const control = state.control ? controlView(state) : undefined;
  const tools: Tab[] = [
    ...panelTabs(state),
    { key: 'logs', title: say(copy.logs), content: logs.element },
    { key: 'documents', title: say(copy.documents), content: documentView(state) },
    { key: 'call', title: say(copy.callTab), content: callView(state) },
    ...(control === undefined ? [] : [{ key: 'clock', title: say(copy.clock), content: control.element }]),
  ];
  const main = h('main', {}, [phones.element, tabs(say(copy.tools), tools)]);
  document.body.replaceChildren(top.element, main);
  const showClock = (clock: ClockState) => {
    top.showClock(clock);
    control?.showClock(clock);
  };
  return { phones, logs, showClock, showConnection: top.showConnection };
};

const start = async () => {
  const redraw = async () => {
    drawn = draw(await loadState(), () => void redraw());
    drawn.showConnection(true);
  };
  let drawn = draw(await loadState(), () => void redraw());
  const onEvent = (event: ConsoleEvent) => {
    if (event.kind === 'log') drawn.logs.add(event.value);
    else if (event.kind === 'clock') drawn.showClock(event.value);
    else drawn.phones.receive(event);
  };
  follow({
    onEvent,
    onOpen: (again) => {
      drawn.showConnection(true);
      if (again) void loadState().then((state) => drawn.phones.resync(state));
    },
    onLost: () => drawn.showConnection(false),
  });
};

void start();
