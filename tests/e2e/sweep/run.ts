import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/chromium';
import type { District } from '../../support/district';
import { makeInspector } from './inspector';
import { settings } from './looks';
import { playOffline } from './offline';
import { setScene } from './scene';
import { sweepPages } from './sweep';
import { visits } from './visits';

interface Stand {
  readonly browser: Browser;
  readonly district: District;
}

const timed = async (name: string, work: () => Promise<void>): Promise<void> => {
  const startedAt = performance.now();
  await work();
  console.log(`ok  ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
};

/** Looks at every page of a resident (or those whose name holds `only`); throws with everything that is wrong. */
async function lookAtPages(stand: Stand, only: string): Promise<void> {
  const chosen = visits.filter(({ name }) => name.includes(only));
  const looks = settings.reduce((sum, setting) => sum + setting.looks.length, 0);
  await timed(`${chosen.length} pages under ${looks} looks each`, async () => {
    const faults = await sweepPages({ ...stand, inspector: await makeInspector() }, chosen);
    if (faults.length > 0) throw new Error(`${faults.length} faults in the pages:\n${faults.join('\n')}`);
  });
}

/** Every page under every look, and the app without a network. */
export async function playPages(chromium: string, only = ''): Promise<void> {
  const district = await setScene();
  const browser = await launchChromium(chromium);
  try {
    await timed('without a network what was opened still opens', () => playOffline(browser, district));
    await lookAtPages({ browser, district }, only);
  } finally {
    await browser.close();
    await district.stop();
  }
}
