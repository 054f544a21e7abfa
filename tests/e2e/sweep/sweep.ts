import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { AppView } from '../app-view';
import { until } from '../until';
import type { Inspector } from './inspector';
import { type Setting, wear } from './looks';
import type { Scene } from './scene';
import type { Say, Visit } from './visits/visit';

const shots = path.resolve(__dirname, '../../../dist/e2e/pages');

export interface Sweep {
  readonly browser: Browser;
  readonly scene: Scene;
  readonly inspector: Inspector;
}

interface At {
  readonly visit: Visit;
  readonly setting: Setting;
}

// Kept before the app's first script runs, as the app itself keeps it (src/platform/storage.h5.ts).
const keeping = ({ language }: Setting): string => `{
  const who = new URLSearchParams(location.search).get('identity') ?? '';
  localStorage.setItem(who + '/language', JSON.stringify('${language}'));
}`;

const contextOf = async ({ browser }: Sweep, setting: Setting): Promise<BrowserContext> => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 640 } });
  await context.addInitScript({ content: keeping(setting) });
  return context;
};

const addressOf = ({ district: { cloud } }: Scene, { person, route }: Visit): string =>
  `${cloud.url}/app/?identity=${cloud.identity(person).token}#/${route}`;

/** The app's own files come, its questions get no answer. */
const silence = async (page: Page, calls: Visit['calls']): Promise<void> => {
  if (calls === undefined) return;
  await page.route('**/call/**', (route) => (calls === 'cut' ? route.abort() : undefined));
};

const spinner = `document.querySelector('.state-spinner')`;
// Nothing turns any more. Not every English page has a sentence of its own to wait for.
const settled = `[...document.querySelectorAll('.page-body')].some((body) => body.innerText.length > 20) &&
  ${spinner} === null`;

async function arrive(page: Page, { scene }: Sweep, { visit, setting }: At): Promise<void> {
  const view = new AppView(page);
  const chinese = setting.language === 'zh';
  const say: Say = (zh, en) => (chinese ? zh : en);
  if (chinese) await view.shows(visit.ready);
  await until(page, visit.calls === 'held' ? `${spinner} !== null` : settled);
  if (visit.play === undefined) return;
  await visit.play({ view, say, scene });
  await page.evaluate(still);
}

/** The page is still: what was tapped may have brought it somewhere. */
const still = `new Promise((done) => {
  let [before, same] = [NaN, 0];
  const look = () => {
    const now = document.scrollingElement.scrollTop;
    same = now === before ? same + 1 : 0;
    before = now;
    if (same === 3) done();
    else setTimeout(look, 40);
  };
  look();
})`;

/** One page under every look of a setting: screenshots, geometry, axe. Gives what is wrong. */
async function look({ inspector }: Sweep, page: Page, { visit, setting }: At): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const faults: string[] = [];
  for (const one of setting.looksAt(visit)) {
    await wear(page, cdp, one);
    await page.screenshot({ path: path.join(shots, `${visit.name}-${one.name}.png`) });
    const found = await inspector.geometry(page);
    if (one.axe) found.push(...(await inspector.axe(page)));
    faults.push(...found.map((fault) => `${visit.name}, ${one.name}: ${fault}`));
  }
  return faults;
}

async function open(context: BrowserContext, sweep: Sweep, at: At): Promise<string[]> {
  const { visit } = at;
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`${visit.name}: threw ${message}`));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy'))
      faults.push(`${visit.name}: refused: ${message.text()}`);
  });
  try {
    await silence(page, visit.calls);
    await page.goto(addressOf(sweep.scene, visit));
    await arrive(page, sweep, at);
    if (at.setting.language === 'en' && /\p{Script=Han}/u.test(await page.title()))
      faults.push(`${visit.name}: the tab's title is Chinese in English`);
    return [...faults, ...(await look(sweep, page, at))];
  } catch (error) {
    await page.screenshot({ path: path.join(shots, `failed-${visit.name}-${at.setting.language}.png`) });
    return [...faults, `${visit.name}: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    await page.close();
  }
}

const isAnew = ({ anew, calls }: Visit): boolean => anew === true || calls !== undefined;

async function openAnew(sweep: Sweep, at: At): Promise<string[]> {
  const context = await contextOf(sweep, at.setting);
  const faults = await open(context, sweep, at);
  await context.close();
  return faults;
}

/** Every page under every look, two at a time: this machine may have two cores only. */
export async function sweepPages(sweep: Sweep, settings: readonly Setting[]): Promise<string[]> {
  await mkdir(shots, { recursive: true });
  const faults: string[] = [];
  for (const setting of settings) {
    const waiting = [...setting.visits];
    const worker = async (): Promise<void> => {
      const context = await contextOf(sweep, setting);
      for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) {
        const at = { visit, setting };
        faults.push(...(await (isAnew(visit) ? openAnew(sweep, at) : open(context, sweep, at))));
      }
      await context.close();
    };
    await Promise.all([worker(), worker()]);
  }
  return faults;
}
