import type { ClockState, ConsoleState } from '../state';
import { block, field } from './block';
import { control, type WaitingFault } from './cloud';
import { copy } from './copy';
import { dataBlock } from './data-block';
import { button, h } from './dom';
import { say } from './language';
import { distance } from './time';

const minute = 60_000;
const steps: readonly (readonly [string, number])[] = [
  ['+1 min', minute],
  ['+5 min', 5 * minute],
  ['+1 h', 60 * minute],
  ['+1 d', 1440 * minute],
  ['+7 d', 7 * 1440 * minute],
  ['−1 h', -60 * minute],
];

const targets = [
  'database.insertDocument',
  'database.modifyDocument',
  'database.getDocument',
  'functions.invokeFunction',
  'subscribeMessage.send',
  'cloudbase.sendSmsV2',
  'phonenumber.getPhoneNumber',
  'voice.call',
];

const clockBlock = (clock: ClockState) => {
  const offset = h('p', { class: 'offset' });
  const show = ({ offsetMs }: ClockState) => {
    const text = offsetMs === 0 ? say(copy.noOffset) : `${say(copy.offset)} ${distance(offsetMs)}`;
    offset.textContent = text;
  };
  show(clock);
  const buttons = steps.map(([text, advanceMs]) =>
    button(text, () => void control.clock({ advanceMs }).then(show)),
  );
  const back = button(say(copy.backToNow), () => void control.clock({ offsetMs: 0 }).then(show), {
    class: 'quiet',
  });
  const element = block(say(copy.fastForward), [offset, h('div', { class: 'buttons' }, [...buttons, back])]);
  return { element, show };
};

const timersBlock = (timers: readonly string[]) => {
  if (timers.length === 0)
    return block(say(copy.timers), [h('p', { class: 'empty', text: say(copy.noTimers) })]);
  const rows = timers.map((timer) => {
    const answer = h('span', { class: 'answer', role: 'status' });
    const fire = (times: number) =>
      void control.fire(timer, times).then(({ ok }) => (answer.textContent = ok ? '✓' : '✗'));
    return h('div', { class: 'row' }, [
      h('code', { text: timer }),
      button(say(copy.fire), () => fire(1)),
      button(say(copy.fireTwice), () => fire(2), { class: 'quiet' }),
      answer,
    ]);
  });
  return block(say(copy.timers), rows);
};

const instancesBlock = (functions: readonly string[]) => {
  const answer = h('p', { class: 'answer', role: 'status' });
  const kill = (fn: string) =>
    void control.kill(fn).then(({ killed }) => {
      answer.textContent = `${fn}: ${say(killed ? copy.killed : copy.nothingToKill)}`;
    });
  const buttons = functions.map((fn) => button(fn, () => kill(fn)));
  return block(say(copy.kill), [h('div', { class: 'buttons' }, buttons), answer]);
};

const faultsBlock = () => {
  const list = h('p', { class: 'answer', role: 'status', text: say(copy.noFaults) });
  const show = ({ faults }: { faults: readonly WaitingFault[] }) => {
    const texts = faults.map(
      ({ target, kind, code, count }) => `${count} × ${target}: ${kind} ${code ?? ''}`,
    );
    list.textContent = texts.length === 0 ? say(copy.noFaults) : texts.join('\n');
  };
  const target = h(
    'select',
    {},
    targets.map((name) => h('option', { value: name, text: name })),
  );
  const kinds = {
    lostReply: copy.lostReply,
    lostRequest: copy.lostRequest,
    error: copy.errorCode,
    delay: copy.delay,
  };
  const kind = h(
    'select',
    {},
    Object.entries(kinds).map(([value, text]) => h('option', { value, text: say(text) })),
  );
  const code = h('input', { type: 'text', size: 14, placeholder: '43101' });
  const add = () => {
    const number = Number(code.value);
    const given = code.value === '' ? {} : { code: Number.isInteger(number) ? number : code.value };
    const delay = kind.value === 'delay' ? { delayMs: 3000 } : {};
    void control.fault({ target: target.value, kind: kind.value, count: 1, ...given, ...delay }).then(show);
  };
  const fields = h('div', { class: 'fields' }, [
    field(say(copy.target), target),
    field(say(copy.kind), kind),
    field(say(copy.code), code),
  ]);
  const clear = button(say(copy.clearFaults), () => void control.clearFaults().then(show), {
    class: 'quiet',
  });
  return block(say(copy.faults), [
    fields,
    h('div', { class: 'buttons' }, [button(say(copy.add), add), clear]),
    list,
  ]);
};

/** Clock, timers, killed instances and faults: what a demo and a curious developer need. */
export const controlView = (
  state: ConsoleState,
): { element: HTMLElement; showClock: (clock: ClockState) => void } => {
  const clock = clockBlock(state.clock);
  const blocks = [
    clock.element,
    dataBlock(),
    timersBlock(state.timers),
    instancesBlock(state.functions),
    faultsBlock(),
  ];
  return { element: h('div', { class: 'tool scroll' }, blocks), showClock: clock.show };
};
