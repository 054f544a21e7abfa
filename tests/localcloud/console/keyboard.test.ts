import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../../support/chromium';
import { startTestCloud, type TestCloud } from '../test-cloud';

const executablePath = findChromium();
const withBrowser = executablePath === undefined ? describe.skip : describe;

withBrowser('the console, by keyboard alone', () => {
  let test1: TestCloud;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    test1 = await startTestCloud({ echo: {} }, { collections: [{ name: 'notes', indexes: [] }] });
    test1.cloud.control.importLines(['{"collection":"notes","document":{"_id":"first"}}'], 'insert');
    browser = await launchChromium(executablePath ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await test1.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: 'en-US' });
    await page.goto(test1.cloud.url);
    await page.getByRole('tab').first().waitFor();
  });
  afterEach(() => page.close());

  /** Presses Tab until the wanted thing has the focus, as somebody without a mouse does. */
  const tabTo = async (name: string, role: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const wanted = page.getByRole(role as 'button', { name, exact: true });
      if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    }
    throw new Error(`${role} "${name}" is out of reach`);
  };
  const openTab = async (name: string) => {
    await tabTo('Function logs', 'tab');
    for (let presses = 0; presses < 5; presses += 1) {
      if (await page.getByRole('tab', { name, selected: true }).isVisible()) return;
      await page.keyboard.press('ArrowRight');
    }
    throw new Error(`no tab "${name}"`);
  };

  test('a function is called and its result read', async () => {
    await openTab('Call a function');
    await tabTo('Event (JSON)', 'textbox');
    await page.keyboard.type('{"hello":"世界"}');
    await page.keyboard.press('Control+Enter');
    await page.getByText('"hello": "世界"').waitFor();
  });

  test('a snapshot is taken, and brought back after a change', async () => {
    await openTab('Clock and faults');
    await tabTo('Take', 'button');
    await page.keyboard.press('Enter');
    await page.getByText('demo: taken').waitFor();
    test1.cloud.control.importLines(['{"collection":"notes","document":{"_id":"later"}}'], 'insert');
    await tabTo('Restore demo', 'button');
    const reloaded = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await reloaded;
    expect([...test1.cloud.control.exportLines()]).toEqual([
      '{"collection":"notes","document":{"_id":"first"}}',
    ]);
  });

  test('everything changes to Chinese and back', async () => {
    await tabTo('中文', 'button');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: '调用函数' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await tabTo('English', 'button');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Call a function' }).waitFor();
  });
});
