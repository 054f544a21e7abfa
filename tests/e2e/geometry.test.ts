import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../support/chromium';
import { makeInspector, type Inspector } from './sweep/inspector';

const chromium = findChromium();

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><title>页</title><style>
    * { box-sizing: border-box } body { margin: 0; font: 16px/1.5 sans-serif } button { width: 120px; height: 48px }
  </style><main class="page">${body}</main></html>`;

/** A sheet with more in it than the screen is high. */
const sheet = (more = ''): string =>
  `<dialog open style="display: flex; flex-direction: column; width: 100%; height: 300px; padding: 0">
    <div style="min-height: 0; overflow-y: auto">${more}<div style="height: 240px">长</div><button>下</button></div>
    <div><button>关闭</button></div></dialog>`;

/** Each a page with one thing wrong, and what must be said about it. */
const wrongs: readonly (readonly [fault: string, body: string, complaint: RegExp])[] = [
  ['something wider than the screen', '<div style="width: 500px">宽</div>', /the page is 500 px wide/],
  [
    'a text cut off by its box',
    '<div style="height: 20px; overflow: hidden">一行<br>第二行</div>',
    /'第二行' is cut off by/,
  ],
  [
    'a line hidden sideways',
    '<div style="width: 60px; overflow: hidden; white-space: nowrap">一二三四五六七八</div>',
    /is cut off by|hides \d+ px/,
  ],
  [
    'a text that sticks out of its button',
    '<button style="width: 60px; white-space: nowrap">一二三四五六七八</button>',
    /sticks out of button/,
  ],
  [
    'a text on another text',
    '<div>甲甲甲甲</div><div style="margin-top: -20px">乙乙乙乙</div>',
    /'甲甲甲甲' and '乙乙乙乙' lie on one another/,
  ],
  ['a target that is too small', '<button style="height: 30px">小</button>', /button '小' is 120 × 30 px/],
  [
    'two targets on one another',
    '<button>甲</button><button style="margin-left: -20px">乙</button>',
    /button '甲' and button '乙' overlap/,
  ],
  [
    'two targets on one another in a sheet that is scrolled',
    sheet('<button>甲</button><button style="margin-left: -20px">乙</button>'),
    /button '甲' and button '乙' overlap/,
  ],
  [
    'a text that no scrolling frees from the foot',
    '<div style="height: 900px">上</div>底<div class="page-foot" style="position: fixed; bottom: 0; height: 90px">脚</div>',
    /'底' stays under the foot/,
  ],
];

if (chromium === undefined) {
  test.skip('left out, no Chromium was found: what the sweep calls wrong', () => undefined);
} else {
  describe('the sweep sees', () => {
    let browser: Browser;
    let shown: Page;
    let inspector: Inspector;
    beforeAll(async () => {
      [browser, inspector] = await Promise.all([launchChromium(chromium), makeInspector()]);
      shown = await browser.newPage({ viewport: { width: 360, height: 640 } });
    }, 60_000);
    afterAll(() => browser.close());

    test.each(wrongs)('%s', async (_, body, complaint) => {
      await shown.setContent(page(body));
      expect((await inspector.geometry(shown)).join('\n')).toMatch(complaint);
    });

    test('nothing wrong where nothing is', async () => {
      await shown.setContent(page('<h1>题</h1><button>好</button><p>一段话。</p>'));
      expect(await inspector.geometry(shown)).toEqual([]);
    });

    test('nothing wrong where a sheet is scrolled', async () => {
      await shown.setContent(page(sheet()));
      expect(await inspector.geometry(shown)).toEqual([]);
    });

    test('a button without a name', async () => {
      await shown.setContent(page('<button></button>'));
      expect((await inspector.axe(shown)).join('\n')).toContain('button-name');
    });
  });
}
