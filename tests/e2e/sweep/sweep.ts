import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { District } from '../../support/district';
import { AppView } from '../app-view';
import type { Inspector } from './inspector';
import { settings, wear, type Setting } from './looks';
import type { Visit } from './visits';

const shots = path.resolve(__dirname, '../../../dist/e2e/pages');

export interface Sweep {
  readonly browser: Browser;
  readonly district: District;
  readonly inspector: Inspector;
}

// Kept before the app's first script runs, as the app itself keeps it (src/platform/storage.h5.ts).
const keeping = ({ language }: Setting): string => `{
  const who = new URLSearchParams(location.search).get('identity') ?? '';
  localStorage.setItem(who + '/language', JSON.stringify('${language}'));
}`;

const addressOf = ({ cloud }: District, { person, route }: Visit): string =>
  `${cloud.url}/app/?identity=${cloud.identity(person).token}#/${route}`;

// Not every English page has a sentence of its own to wait for: it is ready when nothing turns any more.
const settled = `[...document.querySelectorAll('.page-body')].some((body) => body.innerText.length > 20) &&
  document.querySelector('.state-spinner') === null`;

async function arrive(page: Page, visit: Visit, setting: Setting): Promise<void> {
  if (setting.language === 'en') return void (await page.waitForFunction(settled));
  const view = new AppView(page);
  await view.shows(visit.ready, 15_000);
  await visit.play?.(view);
}

/** One page under every look of a setting: screenshots, geometry, axe. Gives what is wrong. */
async function look(
  { inspector }: Sweep,
  page: Page,
  at: { visit: Visit; setting: Setting },
): Promise<string[]> {
  const { visit, setting } = at;
  const cdp = await page.context().newCDPSession(page);
  const faults: string[] = [];
  for (const one of setting.looks) {
    await wear(page, cdp, one);
    await page.screenshot({ path: path.join(shots, `${visit.name}-${one.name}.png`) });
    const found = await inspector.geometry(page);
    if (one.axe) found.push(...(await inspector.axe(page)));
    faults.push(...found.map((fault) => `${visit.name}, ${one.name}: ${fault}`));
  }
  return faults;
}

async function open(
  context: BrowserContext,
  sweep: Sweep,
  at: { visit: Visit; setting: Setting },
): Promise<string[]> {
  const { visit, setting } = at;
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`${visit.name}: threw ${message}`));
  try {
    await page.goto(addressOf(sweep.district, visit));
    await arrive(page, visit, setting);
    if (setting.language === 'en' && /\p{Script=Han}/u.test(await page.title()))
      faults.push(`${visit.name}: the tab's title is Chinese in English`);
    return [...faults, ...(await look(sweep, page, at))];
  } catch (error) {
    await page.screenshot({ path: path.join(shots, `failed-${visit.name}.png`) });
    return [...faults, `${visit.name}: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    await page.close();
  }
}

/** Every page under every look, two at a time: this machine may have two cores only. */
export async function sweepPages(sweep: Sweep, visits: readonly Visit[]): Promise<string[]> {
  await mkdir(shots, { recursive: true });
  const faults: string[] = [];
  for (const setting of settings) {
    const waiting = [...visits];
    const worker = async (): Promise<void> => {
      const context = await sweep.browser.newContext({
        locale: 'zh-CN',
        viewport: { width: 360, height: 640 },
      });
      await context.addInitScript({ content: keeping(setting) });
      for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift())
        faults.push(...(await open(context, sweep, { visit, setting })));
      await context.close();
    };
    await Promise.all([worker(), worker()]);
  }
  return faults;
}
