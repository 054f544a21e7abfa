import type { StoredLine } from '../../logs/logs';
import type { ConsoleState } from '../state';
import { copy } from './copy';
import { button, h } from './dom';
import { say } from './language';
import { preciseTime } from './time';

const mostRows = 500;

const parseObject = (text: string): Record<string, unknown> | undefined => {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
};

/** A line that is a JSON object reads better as `code key=value …`; the request id stands in the tooltip. */
const readable = (text: string): string => {
  const { code, ...rest } = parseObject(text) ?? { code: text };
  const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const pairs = Object.entries(rest).filter(([key]) => key !== 'requestId');
  return [shown(code), ...pairs.map(([key, value]) => `${key}=${shown(value)}`)].join(' ');
};

const row = (line: StoredLine): HTMLElement => {
  const outcome = line.error ?? (line.text === undefined ? line.code : readable(line.text));
  const took = line.ms === undefined ? '' : `${line.ms} ms`;
  return h('li', { class: `log ${line.level}`, title: line.requestId }, [
    h('time', { text: preciseTime(line.at) }),
    h('span', { class: 'log-fn', text: line.fn ?? '' }),
    h('span', { class: 'log-text', text: outcome }),
    h('span', { class: 'log-ms', text: took }),
  ]);
};

const check = (label: string, checked: boolean, onChange: () => void) => {
  const input = h('input', { type: 'checkbox', checked, on: { change: onChange } });
  return { input, label: h('label', { class: 'check' }, [input, label]) };
};

/** The functions' logs, live, newest at the bottom. */
export class LogView {
  readonly element: HTMLElement;
  private lines: StoredLine[];
  private readonly list = h('ol', { class: 'logs', tabindex: '0' });
  private readonly empty = h('p', { class: 'empty', text: say(copy.noLogs) });
  private readonly fn: HTMLSelectElement;
  private readonly trouble: HTMLInputElement;
  private readonly quiet: HTMLInputElement;
  /** The end stays in view until the reader scrolls up. */
  private following = true;

  constructor(state: ConsoleState) {
    this.lines = [...state.logs];
    const names = state.functions.map((name) => h('option', { value: name, text: name }));
    this.fn = h('select', { 'aria-label': say(copy.allFunctions), on: { change: () => this.draw() } }, [
      h('option', { value: '', text: say(copy.allFunctions) }),
      ...names,
    ]);
    const trouble = check(say(copy.onlyTrouble), false, () => this.draw());
    const quiet = check(say(copy.hideTimers), false, () => this.draw());
    [this.trouble, this.quiet] = [trouble.input, quiet.input];
    const clear = button(say(copy.clear), () => this.clear(), { class: 'quiet' });
    const bar = h('div', { class: 'bar' }, [this.fn, trouble.label, quiet.label, clear]);
    this.element = h('div', { class: 'tool' }, [bar, this.list, this.empty]);
    this.list.addEventListener('scroll', () => {
      this.following = this.list.scrollTop + this.list.clientHeight >= this.list.scrollHeight - 30;
    });
    // While its tab is closed the list has no height, and scrolling does nothing.
    new ResizeObserver(() => this.scrollToEnd()).observe(this.list);
    this.draw();
  }

  private scrollToEnd(): void {
    if (this.following) this.list.scrollTop = this.list.scrollHeight;
  }

  add(line: StoredLine): void {
    this.lines.push(line);
    if (this.lines.length > mostRows * 2) this.lines = this.lines.slice(-mostRows);
    if (!this.shows(line)) return;
    this.list.append(row(line));
    if (this.list.childElementCount > mostRows) this.list.firstElementChild?.remove();
    this.empty.hidden = true;
    this.scrollToEnd();
  }

  private shows(line: StoredLine): boolean {
    if (this.fn.value !== '' && line.fn !== this.fn.value) return false;
    if (this.quiet.checked && line.code === 'call.completed') return false;
    return !this.trouble.checked || line.level === 'warn' || line.level === 'error';
  }

  private draw(): void {
    const shown = this.lines.filter((line) => this.shows(line)).slice(-mostRows);
    this.list.replaceChildren(...shown.map(row));
    this.empty.hidden = shown.length > 0;
    this.following = true;
    this.scrollToEnd();
  }

  private clear(): void {
    this.lines = [];
    this.draw();
  }
}
