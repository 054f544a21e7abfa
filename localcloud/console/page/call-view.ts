import type { ConsoleState } from '../state';
import type { CallAnswer } from '../call-route';
import { field } from './block';
import { callFunction } from './cloud';
import { copy } from './copy';
import { button, h } from './dom';
import { say } from './language';

const parseEvent = (text: string): object | undefined => {
  try {
    const event: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    return typeof event === 'object' && event !== null ? event : undefined;
  } catch {
    return undefined;
  }
};

const shown = (answer: CallAnswer): HTMLElement[] => {
  const outcome = answer.ok ? 'ok' : (answer.code ?? '');
  const text = answer.ok ? JSON.stringify(answer.result, null, 2) : (answer.message ?? '');
  return [
    h('p', { class: 'result-head', text: `${outcome} · ${answer.ms} ms · ${answer.requestId}` }),
    h('pre', { class: answer.ok ? 'returned' : 'returned wrong', text }),
  ];
};

/** Calls a function by hand, as a person's mini-program would. */
export const callView = (state: ConsoleState): HTMLElement => {
  if (state.functions.length === 0) return h('p', { class: 'empty', text: say(copy.noFunctions) });
  const option = (value: string, text: string) => h('option', { value, text });
  const fn = h(
    'select',
    {},
    state.functions.map((name) => option(name, name)),
  );
  const person = h(
    'select',
    {},
    state.people.map(({ key, name }) => option(key, name)),
  );
  const event = h('textarea', { rows: 5, spellcheck: 'false', placeholder: '{}' });
  const result = h('div', { class: 'result', tabindex: '0', role: 'status' }, [
    h('p', { class: 'empty', text: say(copy.noCall) }),
  ]);
  const wrong = (text: string) => result.replaceChildren(h('p', { class: 'wrong', role: 'alert', text }));
  const run = () => {
    const parsed = parseEvent(event.value);
    if (parsed === undefined) return wrong(say(copy.notJson));
    callFunction({ fn: fn.value, person: person.value, event: parsed })
      .then((answer) => result.replaceChildren(...shown(answer)))
      .catch((error: Error) => wrong(say(copy.failed) + error.message));
  };
  event.addEventListener('keydown', (pressed) => {
    if (pressed.key === 'Enter' && (pressed.ctrlKey || pressed.metaKey)) run();
  });
  const choices = h('div', { class: 'fields' }, [
    field(say(copy.fn), fn),
    field(say(copy.person), person),
    button(say(copy.callNow), run, { class: 'main' }),
  ]);
  return h('div', { class: 'tool' }, [choices, field(say(copy.event), event), result]);
};
