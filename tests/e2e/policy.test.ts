import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../support/chromium';
import { hostStatically, type StaticHost } from '../support/static-host';
import { until } from './until';

const chromium = findChromium();
const h5 = path.resolve(__dirname, '../../dist/h5');

// Kept by the page itself, before its first script.
const watching = `window.refused = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.refused.push(effectiveDirective));`;

/** Each a way to get a script of one's own to run, or to carry something away, and what must refuse it. */
const attacks: readonly (readonly [name: string, script: string, directive: string])[] = [
  [
    'a script in the page',
    `{ const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script) }`,
    'script-src-elem',
  ],
  [
    'a script of another host',
    `{ const script = document.createElement('script'); script.src = 'http://127.0.0.1:9/a.js'; document.body.append(script) }`,
    'script-src-elem',
  ],
  [
    'a picture that fails',
    `document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = true">')`,
    'script-src-attr',
  ],
  ['a text that is run later', `setTimeout('window.ran = true', 0)`, 'script-src'],
  ['a call to another host', `void fetch('http://127.0.0.1:9/').catch(() => undefined)`, 'connect-src'],
  [
    'a form to another host',
    `{ const form = document.createElement('form'); form.action = 'http://127.0.0.1:9/'; document.body.append(form); form.submit() }`,
    'form-action',
  ],
  [
    'another base for every address',
    `document.head.insertAdjacentHTML('beforeend', '<base href="http://127.0.0.1:9/">')`,
    'base-uri',
  ],
  [
    'a page in the page',
    `document.body.insertAdjacentHTML('beforeend', '<iframe src="http://127.0.0.1:9/">')`,
    'frame-src',
  ],
];

if (chromium === undefined) {
  test.skip('left out, no Chromium was found: what the page refuses', () => undefined);
} else {
  describe('on hosting that sends no header of ours', () => {
    let browser: Browser;
    let host: StaticHost;
    let page: Page;
    const refused = () => page.evaluate<string[]>('window.refused');
    beforeAll(async () => {
      [browser, host] = await Promise.all([launchChromium(chromium), hostStatically(h5)]);
    }, 60_000);
    beforeEach(async () => {
      page = await browser.newPage();
      await page.addInitScript({ content: watching });
      await page.goto(`${host.url}#/pages/settings/index`);
      await page.getByText('颜色').first().waitFor();
    }, 30_000);
    afterEach(() => page.close());
    afterAll(async () => {
      await browser.close();
      await host.stop();
    });

    test('the app itself is refused nothing, and its calls are let out', async () => {
      const called = page.waitForRequest(/\/call\/resident$/);
      await page.goto(`${host.url}#/pages/home/index`);
      await called;
      await page.getByText('拨打 96110').first().waitFor();
      expect(await refused()).toEqual([]);
    });

    test.each(attacks)('%s is refused', async (_, script, directive) => {
      await page.evaluate(script);
      await until(page, 'window.refused.length > 0');
      expect(await refused()).toEqual([directive]);
      expect(await page.evaluate('window.ran')).toBeUndefined();
    });
  });
}
