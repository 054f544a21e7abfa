import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/chromium';
import { playDrafts } from './drafts';
import { makeInspector } from './inspector';
import { settings } from './looks';
import { playOffline } from './offline';
import { setScene, type Scene } from './scene';
import { sweepPages } from './sweep';

const timed = async (name: string, work: () => Promise<void>): Promise<void> => {
  const startedAt = performance.now();
  await work();
  console.log(`ok  ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
};

/** Looks at every page (or those whose name holds `only`); throws with everything that is wrong. */
async function lookAtPages(browser: Browser, scene: Scene, only: string): Promise<void> {
  const chosen = settings.map((setting) => ({
    ...setting,
    visits: setting.visits.filter(({ name }) => name.includes(only)),
  }));
  const pages = new Set(chosen.flatMap(({ visits }) => visits.map(({ name }) => name)));
  const looks = chosen.flatMap(({ visits, looksAt }) => visits.flatMap(looksAt));
  await timed(`${pages.size} pages and states under ${looks.length} looks`, async () => {
    const faults = await sweepPages({ browser, scene, inspector: await makeInspector() }, chosen);
    if (faults.length > 0) throw new Error(`${faults.length} faults in the pages:\n${faults.join('\n')}`);
  });
}

/** Every page under every look, and the app without a network. */
export async function playPages(chromium: string, only = ''): Promise<void> {
  const scene = await setScene();
  const browser = await launchChromium(chromium);
  try {
    await timed('without a network what was opened still opens', () => playOffline(browser, scene.district));
    await timed('what was typed is there again for a day, sealed', () => playDrafts(browser, scene.district));
    await lookAtPages(browser, scene, only);
  } finally {
    await browser.close();
    await scene.district.stop();
  }
}
