import type { CDPSession, Page } from 'playwright-core';

/** How a page is looked at: the size of the screen, the person's own font size, colours, and care mode. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The browser's setting: 100 % is 16 px. */
  readonly textPercent: 100 | 200;
  readonly scheme: 'light' | 'dark';
  readonly care: boolean;
  /** Colours and roles do not change with the size: axe looks once for each of them. */
  readonly axe: boolean;
}

const sizes = [
  { size: '360', width: 360, height: 640, textPercent: 100 },
  { size: '390', width: 390, height: 844, textPercent: 100 },
  { size: '360-200', width: 360, height: 640, textPercent: 200 },
] as const;

const looksIn = (mode: string, scheme: Look['scheme'], care = false): readonly Look[] =>
  sizes.map(({ size, ...rest }) => ({ ...rest, name: `${mode}-${size}`, scheme, care, axe: size === '360' }));

/** What the person reads, and the looks under which each page is then seen. */
export const settings = [
  {
    language: 'zh',
    looks: [...looksIn('light', 'light'), ...looksIn('dark', 'dark'), ...looksIn('care', 'light', true)],
  },
  // English words are longer: the narrowest screen shows whether they fit.
  { language: 'en', looks: looksIn('english', 'light').slice(0, 1) },
] as const satisfies readonly { language: string; looks: readonly Look[] }[];
export type Setting = (typeof settings)[number];

// As if the person had changed it in another window: the app takes it over at once (src/platform/appearance.ts).
const caring = (care: boolean): string => `{
  const key = (new URLSearchParams(location.search).get('identity') ?? '') + '/appearance';
  localStorage.setItem(key, JSON.stringify({ care: ${care}, theme: 'system' }));
  window.dispatchEvent(new StorageEvent('storage', { key }));
}`;

/** Puts a page under a look without loading it anew. */
export const wear = async (page: Page, cdp: CDPSession, look: Look): Promise<void> => {
  const { width, height, scheme, care, textPercent } = look;
  await page.evaluate(caring(care));
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: (16 * textPercent) / 100 } });
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  // Two frames: styles are there, and what listens to the size has answered.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
};
