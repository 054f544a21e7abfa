import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PersonKey } from '../../demo/people';
import { AppView } from './app-view';

const shots = path.resolve(__dirname, '../../dist/e2e');
const phoneSize = { width: 390, height: 844 };
const deskSize = { width: 1280, height: 800 };

interface ConsolePhone {
  readonly person: string;
  readonly shape: 'phone' | 'desk';
  readonly url: string;
}

export type Scheme = 'light' | 'dark';
const schemes: readonly Scheme[] = ['light', 'dark'];

/** The running system in a real browser: the console with its two phones, and windows of other people beside it. */
export class Stage {
  /** What the pages threw, or wrote to the console as errors. */
  readonly troubles: string[] = [];
  /** Numbers that somebody called from a phone of the console. */
  readonly dialled: readonly string[];
  private readonly pictures: boolean;

  private constructor(
    private readonly phones: readonly ConsolePhone[],
    readonly console: Page,
    { dialled, pictures }: { dialled: readonly string[]; pictures: boolean },
  ) {
    this.dialled = dialled;
    this.pictures = pictures;
    this.watch(console, 'the console');
  }

  /** Without `pictures` nothing is photographed: what a picture waits for must come all the same, in light. */
  static async open(
    browser: Browser,
    { consoleUrl, pictures }: { consoleUrl: string; pictures: boolean },
  ): Promise<Stage> {
    await mkdir(shots, { recursive: true });
    const dialled: string[] = [];
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    await standInForDialler(context, (number) => dialled.push(number));
    const page = await context.newPage();
    const state = (await (await fetch(new URL('console/state', consoleUrl))).json()) as {
      phones: ConsolePhone[];
    };
    const stage = new Stage(state.phones, page, { dialled, pictures });
    await page.goto(consoleUrl);
    return stage;
  }

  /** The app in a frame of the console. */
  frame(person: PersonKey): AppView {
    return new AppView(this.console.frameLocator(`iframe[data-person="${person}"]`));
  }

  /** The project's own page in the console: the one that plays a source. */
  sourcePanel() {
    return this.console.frameLocator('iframe.own');
  }

  /** The notification that slid in over a person's phone. */
  banner(person: PersonKey) {
    return this.console.locator(`section.phone[data-person="${person}"] .banner`);
  }

  /** Opens the newest notification: from its banner or, for that goes after some seconds, from the list of messages. */
  async openNotification(person: PersonKey): Promise<void> {
    const phone = this.console.locator(`section.phone[data-person="${person}"]`);
    const tapped = await this.banner(person)
      .click({ timeout: 1_000 })
      .then(() => true)
      .catch(() => false);
    if (tapped) return;
    await phone.locator('.strip').click();
    await phone.locator('button.message').first().click();
  }

  /** Puts another person's phone into the place of one that is shown. */
  async swapPhone(shown: PersonKey, wanted: PersonKey): Promise<void> {
    const url = this.urlOf(wanted);
    await this.console.locator(`section.phone[data-person="${shown}"] select`).selectOption(url);
  }

  /** A person's app in a window of its own. */
  async window(person: PersonKey, route?: string): Promise<{ view: AppView; page: Page }> {
    const desk = this.phones.some((phone) => phone.person === person && phone.shape === 'desk');
    const page = await this.openPage(person, {
      route,
      scheme: 'light',
      viewport: desk ? deskSize : phoneSize,
    });
    return { view: new AppView(page), page };
  }

  /** Screenshots of a page as a person would open it, light and dark, under `dist/e2e/`. */
  async picture(name: string, person: PersonKey, at: { route: string; ready: string }): Promise<void> {
    const { route, ready } = at;
    const desk = route.startsWith('/command/');
    for (const scheme of this.pictures ? schemes : schemes.slice(0, 1)) {
      const page = await this.openPage(person, { route, scheme, viewport: desk ? deskSize : phoneSize });
      await new AppView(page).shows(ready);
      if (this.pictures) await photograph(page, `${name}-${scheme}`);
      await page.context().close();
    }
  }

  /** A screenshot of an open window as it is now, light and dark. */
  async pictureOf(page: Page, name: string): Promise<void> {
    for (const colorScheme of this.pictures ? schemes : []) {
      await page.emulateMedia({ colorScheme });
      await photograph(page, `${name}-${colorScheme}`);
    }
  }

  /** A screenshot of the whole console as it is now. */
  async pictureOfConsole(name: string): Promise<void> {
    if (this.pictures) await photograph(this.console, name);
  }

  /** The hash route that the app in a person's frame shows now, with its parameters. */
  async routeOf(person: PersonKey): Promise<string> {
    const element = await this.console.locator(`iframe[data-person="${person}"]`).elementHandle();
    const frame = await element?.contentFrame();
    return new URL(frame?.url() ?? 'about:blank').hash.slice(1);
  }

  private browser(): Browser {
    const browser = this.console.context().browser();
    if (browser === null) throw new Error('the browser is gone');
    return browser;
  }

  private urlOf(person: PersonKey): string {
    const url = this.phones.find((phone) => phone.person === person)?.url;
    if (url === undefined) throw new Error(`the console has no phone of ${person}`);
    return url;
  }

  private async openPage(
    person: PersonKey,
    look: { route: string | undefined; scheme: Scheme; viewport: { width: number; height: number } },
  ): Promise<Page> {
    const context = await this.browser().newContext({
      viewport: look.viewport,
      colorScheme: look.scheme,
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    this.watch(page, person);
    const url = new URL(this.urlOf(person), this.console.url());
    if (look.route !== undefined) url.hash = look.route;
    await page.goto(url.href);
    return page;
  }

  private watch(page: Page, who: string): void {
    page.on('pageerror', (error) => this.troubles.push(`${who}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`${who}: ${message.text()}`);
    });
  }
}

// As text: a function would be sent with the loader's own helpers in it, which no page knows.
const diallerScript = `document.addEventListener('click', (event) => {
  const href = event.target.closest('a')?.getAttribute('href') ?? '';
  if (!href.startsWith('tel:')) return;
  event.preventDefault();
  void noteDialled(href.slice(4));
}, true);`;

/** A `tel:` link would open a dialog of the browser over everything; here the number is noted instead. */
const standInForDialler = async (context: BrowserContext, dial: (number: string) => void): Promise<void> => {
  await context.exposeFunction('noteDialled', dial);
  await context.addInitScript({ content: diallerScript });
};

/** Once fonts are there and nothing slides any more. */
const photograph = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
};
