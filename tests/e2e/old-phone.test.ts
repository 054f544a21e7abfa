import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../support/chromium';
import { hostStatically, type StaticHost } from '../support/static-host';
import { drawAsOld, noteGaps, stuckTogether } from './old-phone';
import { makeInspector, type Inspector } from './sweep/inspector';

const chromium = findChromium();
const h5 = path.resolve(__dirname, '../../dist/h5');

/** Pages that say much without an answer. */
const pages = [
  ['pages/home/index', '拨打 96110'],
  ['pages/register/index', '您满 14 岁了吗？'],
  ['pages/help/index', '钱已经转出去了？'],
  ['pages/settings/index', '颜色'],
  ['pages/check/index', '要查的内容'],
  ['learn/practice/index?type=fakeAuthority', /帮我转/],
] as const;

if (chromium === undefined) {
  test.skip('left out, no Chromium was found: the pages on a phone without flex gaps', () => undefined);
} else {
  describe('on a phone that knows no gap in flex containers', () => {
    let browser: Browser;
    let host: StaticHost;
    let page: Page;
    let inspector: Inspector;
    beforeAll(async () => {
      [browser, host, inspector] = await Promise.all([
        launchChromium(chromium),
        hostStatically(h5),
        makeInspector(),
      ]);
      page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await host.stop();
    });
    const open = async (route: string, ready: string | RegExp): Promise<void> => {
      await page.goto('about:blank');
      await page.goto(`${host.url}#/${route}`);
      await page.getByText(ready).filter({ visible: true }).first().waitFor();
      expect(await noteGaps(page)).toBeGreaterThan(3);
    };

    test.each(pages)('nothing of %s sticks together, and nothing is cut off', async (route, ready) => {
      await open(route, ready);
      await drawAsOld(page);
      expect(await stuckTogether(page)).toEqual([]);
      expect(await inspector.geometry(page)).toEqual([]);
    });

    test('without the margins it would, and that is seen', async () => {
      await open(...pages[0]);
      await drawAsOld(page, { margins: false });
      expect((await stuckTogether(page)).length).toBeGreaterThan(3);
    });
  });
}
