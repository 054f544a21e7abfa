import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { Faults } from './faults';
import type { WxApi } from './wx';

/** The object that a page's code gave to `Page()`, with what WeChat adds when it opens it. */
export interface PageInstance {
  data: Record<string, unknown>;
  route: string;
  options: Record<string, string>;
  setData(patch: Record<string, unknown>, done?: () => void): void;
  eh?(event: object): unknown;
  [member: string]: unknown;
}

type Definition = Record<string, unknown>;

/** A frame: what waits no longer belongs to the drawing that is under way. */
const atOnceMs = 17;

export interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

export const readAppJson = (dir: string): AppJson =>
  JSON.parse(readFileSync(path.join(dir, 'app.json'), 'utf8')) as AppJson;

/** Every page of the built mini-program, subpackages included. */
export const pagesOf = (app: AppJson): string[] => [
  ...app.pages,
  ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
];

/**
 * The uploaded bundle in a JavaScript world of its own, as WeChat's service layer would run it: no `window`, no
 * `document`, CommonJS files, and `wx`.
 */
export class Bundle {
  readonly appJson: AppJson;
  /** The open pages, the visible one last. */
  readonly stack: PageInstance[] = [];
  private readonly context: vm.Context;
  private readonly modules = new Map<string, { exports: unknown }>();
  private readonly timers = new Set<NodeJS.Timeout>();
  /** Those that are due at once: with them the app draws. */
  private readonly soon = new Set<NodeJS.Timeout>();
  private stopped = false;
  private app: Definition = {};
  private registering: Definition | undefined;

  constructor(
    private readonly dir: string,
    wx: WxApi,
    private readonly faults: Faults,
  ) {
    this.appJson = readAppJson(dir);
    this.context = vm.createContext({
      wx,
      console: faults.console,
      ...this.timerGlobals(),
      App: (definition: Definition) => (this.app = definition),
      Page: (definition: Definition) => (this.registering = definition),
      Component: (definition: Definition) => (this.registering = definition),
      Behavior: (definition: Definition) => definition,
      getApp: () => this.app,
      getCurrentPages: () => [...this.stack],
      requirePlugin: () => ({}),
    });
  }

  /** Loads `app.js` and tells it that it was launched. */
  launch(): void {
    this.require('app.js');
    this.call(this.app, 'onLaunch', { path: this.appJson.pages[0], query: {}, scene: 1001 });
    this.call(this.app, 'onShow', { path: this.appJson.pages[0], query: {}, scene: 1001 });
  }

  /** A fresh instance of a page; its file runs once, as in WeChat. */
  instantiate(route: string): PageInstance {
    const file = `${route}.js`;
    this.registering = undefined;
    this.require(file);
    const definition = this.registering ?? this.definitions.get(route);
    if (definition === undefined) throw new Error(`${file} did not call Page()`);
    this.definitions.set(route, definition);
    const data = this.parse(JSON.stringify(definition.data ?? {})) as Record<string, unknown>;
    return { ...definition, data, route, options: {}, setData: () => undefined };
  }
  private readonly definitions = new Map<string, Definition>();

  /** Calls a life cycle function when there is one; what it throws is a fault of the app. */
  call(target: Definition | PageInstance, name: string, ...args: unknown[]): void {
    const method = target[name];
    if (typeof method !== 'function') return;
    this.faults.guard(name, () => Reflect.apply(method, target, args) as unknown);
  }

  /** What a function of the page answers to WeChat. */
  ask(target: PageInstance, name: string, ...args: unknown[]): unknown {
    const method = target[name];
    if (typeof method !== 'function') throw new Error(`${target.route} has no ${name}`);
    return JSON.parse(JSON.stringify(Reflect.apply(method, target, args))) as unknown;
  }

  /** JSON made of the bundle's own objects and arrays. */
  parse(text: string): unknown {
    const json = vm.runInContext('JSON', this.context) as JSON;
    return json.parse(text) as unknown;
  }

  /** Whether the app has yet to draw what it was told. */
  drawing(): boolean {
    return this.soon.size > 0;
  }

  /** No timer of the app fires any more. */
  stop(): void {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.soon.clear();
  }

  private require(file: string): unknown {
    const known = this.modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    this.modules.set(file, module);
    const code = readFileSync(path.join(this.dir, file), 'utf8');
    const wrapped = `(function (require, module, exports) {${code}\n})`;
    const run = vm.runInContext(wrapped, this.context, { filename: file }) as (...args: unknown[]) => void;
    const resolve = (request: string): unknown => {
      const target = path.posix.join(path.posix.dirname(file), request);
      return this.require(target.endsWith('.js') ? target : `${target}.js`);
    };
    run(resolve, module, module.exports);
    return module.exports;
  }

  private timerGlobals(): Record<string, unknown> {
    const keep = (start: typeof setTimeout | typeof setInterval) => (task: () => void, ms?: number) => {
      if (this.stopped) return undefined;
      const timer = start(() => {
        this.soon.delete(timer);
        this.faults.guard('a timer', task);
      }, ms);
      this.timers.add(timer);
      if (start === setTimeout && (ms ?? 0) <= atOnceMs) this.soon.add(timer);
      return timer;
    };
    const drop = (timer: NodeJS.Timeout | undefined): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      this.timers.delete(timer);
      this.soon.delete(timer);
    };
    return {
      setTimeout: keep(setTimeout),
      setInterval: keep(setInterval),
      clearTimeout: drop,
      clearInterval: drop,
    };
  }
}
