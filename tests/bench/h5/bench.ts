import type { Browser, Page } from 'playwright-core';
import { make } from '../../../scripts/build/make';
import { root } from '../../../scripts/root';
import { setScene } from '../../e2e/sweep/scene';
import { findChromium, launchChromium } from '../../support/chromium';
import { figuresLine, percentile } from '../figures';

const runs = 5;

/** A mid-range phone on a poor mobile network, as issue 6 names it. */
const phone = { slowdown: 4, downBitsPerSecond: 1_600_000, upBitsPerSecond: 750_000, latencyMs: 150 };

/** What is waited for: ms since the navigation began, as the page's own clock tells it. */
interface Goal {
  readonly route: string;
  /** True in the page once the first real content stands there. */
  readonly drawn: string;
  /** Taps, and is true once the tap was answered; nothing to tap when reading is all. */
  readonly answered?: { readonly tap: string; readonly seen: string };
}

const home: Goal = {
  route: 'pages/home/index',
  drawn: `document.querySelector('.alarm') !== null && document.querySelectorAll('.tile').length > 3`,
  answered: {
    tap: `document.querySelector('.quick-switches .press').click()`,
    seen: `document.documentElement.classList.contains('care')`,
  },
};

const warning: Goal = {
  route: 'pages/warning/index',
  drawn: `(document.querySelector('.quote')?.getClientRects().length ?? 0) > 0`,
};

// Runs from the first moment of the page. A frame after the content is there it has been painted.
const watch = ({ drawn, answered }: Goal): string => `
  window.benchDone = new Promise((done) => {
    let tapped = false;
    const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
    const look = () => {
      if (!tapped && !(${drawn})) return requestAnimationFrame(look);
      if (!tapped) { tapped = true; ${answered?.tap ?? ''} }
      if (${answered?.seen ?? 'true'}) painted();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });`;

async function slowPage(browser: Browser): Promise<Page> {
  // A context of its own: nothing is in its cache.
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latencyMs,
    downloadThroughput: phone.downBitsPerSecond / 8,
    uploadThroughput: phone.upBitsPerSecond / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
  return page;
}

async function measure(browser: Browser, address: string, goal: Goal): Promise<number> {
  const samples: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const page = await slowPage(browser);
    await page.addInitScript({ content: watch(goal) });
    await page.goto(`${address}#/${goal.route}`, { waitUntil: 'commit' });
    const ms = await page.evaluate<number>('window.benchDone');
    await page.context().close();
    // The first run also wakes the functions and the server's compression.
    if (run > 0) samples.push(ms);
  }
  console.log(`${goal.route}: ${samples.map((ms) => Math.round(ms)).join(', ')} ms`);
  return percentile(samples, 0.5);
}

/** `npm run bench -- h5`: how long a mid-range phone takes to a usable home and a readable warning. Returns the last line. */
export async function benchH5(): Promise<string> {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error('no Chromium was found; set CHROMIUM_PATH or install one');
  await make({ root, names: ['h5'], staleOnly: true, report: (line) => console.log(line) });
  const { district } = await setScene();
  const browser = await launchChromium(chromium);
  try {
    const address = `${district.cloud.url}/app/?identity=${district.cloud.identity('resident-1').token}`;
    return figuresLine('h5', {
      home: await measure(browser, address, home),
      warning: await measure(browser, address, warning),
    });
  } finally {
    await browser.close();
    await district.stop();
  }
}
