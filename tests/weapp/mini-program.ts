import { setTimeout as pause } from 'node:timers/promises';
import type { Backend } from './backend';
import { Bundle, type PageInstance } from './bundle';
import { Drawing } from './drawing';
import { Faults } from './faults';
import { parseUrl, type Navigation } from './navigation';
import { Screen } from './screen';
import { applyPatch, type TreeNode } from './tree';
import { makeWx, type Noticed } from './wx';
import { readTemplates } from './wxml';

/** No finger is faster. */
const betweenTapsMs = 60;

/**
 * The built mini-program open on one person's phone: the files that would be uploaded, run without WeChat. Pages open as
 * they do there; everything that the app throws is kept in `faults`.
 */
export class MiniProgram {
  readonly faults = new Faults();
  readonly noticed: Noticed = {
    dialled: [],
    toasts: [],
    capture: 'none',
    camera: null,
    playing: null,
    album: [],
  };
  private readonly bundle: Bundle;
  private readonly templates: ReturnType<typeof readTemplates>;
  private readonly drawing: Drawing;
  /** Pages that have yet to hear that their data was drawn. */
  private telling = 0;

  constructor(
    dir: string,
    private readonly backend: Backend,
  ) {
    this.bundle = new Bundle(dir, makeWx(backend, this.navigation(), this.noticed), this.faults);
    this.templates = readTemplates(dir);
    this.drawing = new Drawing(dir);
    this.bundle.launch();
  }

  /** Opens a page as a tapped message does: nothing below it. */
  open(url: string): void {
    this.navigation().relaunch(url);
  }

  /** The address of the visible page, without its parameters. */
  route(): string {
    return this.top().route;
  }

  screen(): Screen {
    return new Screen(this.top(), this.templates, () => this.backend.phoneCode());
  }

  /** The card that WeChat would send if this page were shared now. */
  shareCard(): { readonly title: string; readonly path: string } {
    const page = this.top();
    const share = page.onShareAppMessage;
    if (typeof share !== 'function') throw new Error(`${page.route} can't be shared`);
    return Reflect.apply(share, page, [{ from: 'button' }]) as { title: string; path: string };
  }

  /** Waits until the visible page shows `text`; the error says what it showed instead. */
  async shows(text: string, timeoutMs = 8000): Promise<void> {
    const until = Date.now() + timeoutMs;
    while (!this.screen().text().includes(text)) {
      if (Date.now() > until) {
        throw new Error(
          `'${text}' did not appear on ${this.route()}: ${this.screen().text()} ${this.faults.seen.join('\n')}`,
        );
      }
      await pause(20);
    }
  }

  /** Waits until something with this label can be pressed, and presses it. */
  async press(label: string, timeoutMs = 8000): Promise<void> {
    const until = Date.now() + timeoutMs;
    while (!this.screen().has(label) && Date.now() < until) await pause(20);
    await this.screen().press(label);
    await this.drawn();
  }

  /** Types as fast as a finger can. */
  async type(label: string, value: string): Promise<void> {
    this.screen().type(label, value);
    await this.drawn();
  }

  /** Presses again, as somebody in a hurry does, until the page shows `text`: a button that is busy takes no tap. */
  async pressUntil(label: string, text: string, timeoutMs = 8000): Promise<void> {
    const until = Date.now() + timeoutMs;
    while (!this.screen().text().includes(text) && Date.now() < until) {
      if (this.screen().has(label)) await this.press(label);
      await pause(betweenTapsMs);
    }
    await this.shows(text, 0);
  }

  /** What WeChat would send to a chat from the visible page. */
  shared(): unknown {
    return this.bundle.ask(this.top(), 'onShareAppMessage', { from: 'button' });
  }

  /** Puts the phone away: the page is hidden and unloaded, its timers end. */
  close(): void {
    while (this.bundle.stack.length > 0) this.pop();
    this.bundle.stop();
  }

  /** What was tapped or typed is drawn before the next tap, however slow the machine is. */
  private async drawn(timeoutMs = 8000): Promise<void> {
    const until = Date.now() + timeoutMs;
    await pause(betweenTapsMs);
    while ((this.bundle.drawing() || this.telling > 0) && Date.now() < until) await pause(5);
  }

  private top(): PageInstance {
    const page = this.bundle.stack.at(-1);
    if (page === undefined) throw new Error('no page is open');
    return page;
  }

  private navigation(): Navigation {
    return {
      push: (url) => this.show(url),
      replace: (url) => {
        this.pop();
        this.show(url);
      },
      relaunch: (url) => {
        while (this.bundle.stack.length > 0) this.pop();
        this.show(url);
      },
      back: (delta) => {
        for (let left = Math.min(delta, this.bundle.stack.length - 1); left > 0; left -= 1) this.pop();
        this.bundle.call(this.top(), 'onShow');
      },
    };
  }

  private show(url: string): void {
    const below = this.bundle.stack.at(-1);
    if (below !== undefined) this.bundle.call(below, 'onHide');
    const { route, options } = parseUrl(url);
    const page = this.bundle.instantiate(route);
    page.options = options;
    page.setData = (patch, done) => {
      // WeChat copies what it is given; so does this, and a value that is no data shows.
      const copy = this.bundle.parse(JSON.stringify(patch)) as Record<string, unknown>;
      for (const [path, value] of Object.entries(copy)) applyPatch(page.data, path, value);
      for (const what of this.drawing.undrawn((page.data.root ?? {}) as TreeNode))
        this.faults.add(route, what);
      if (done === undefined) return;
      this.telling += 1;
      setTimeout(() => {
        this.telling -= 1;
        this.faults.guard('setData', done);
      }, 0);
    };
    this.bundle.stack.push(page);
    this.bundle.call(page, 'onLoad', options);
    this.bundle.call(page, 'onShow');
    this.bundle.call(page, 'onReady');
  }

  private pop(): void {
    const page = this.bundle.stack.at(-1);
    if (page === undefined) return;
    this.bundle.call(page, 'onHide');
    this.bundle.call(page, 'onUnload');
    this.bundle.stack.pop();
  }
}
