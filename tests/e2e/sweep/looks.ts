import type { CDPSession, Page } from 'playwright-core';
import { drawAsNew, drawAsOld } from '../old-phone';
import { commandVisits, policeVisits, residentVisits } from './visits';
import type { Visit } from './visits/visit';

/** How a page is looked at: the size of the screen, the person's own font size, colours, and care mode. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The browser's setting: 100 % is 16 px. */
  readonly textPercent: 100 | 200;
  readonly scheme: 'light' | 'dark';
  readonly care: boolean;
  /** As a phone draws it that knows no `gap` in flex containers. */
  readonly old?: boolean;
  /** Colours and roles do not change with the size: axe looks once for each of them. */
  readonly axe: boolean;
}

const sizes = {
  '360': { width: 360, height: 640, textPercent: 100 },
  '390': { width: 390, height: 844, textPercent: 100 },
  '360-200': { width: 360, height: 640, textPercent: 200 },
  '390-200': { width: 390, height: 844, textPercent: 200 },
  desk: { width: 1280, height: 800, textPercent: 100 },
} as const;
type Size = keyof typeof sizes;

const modes = {
  light: { scheme: 'light', care: false },
  dark: { scheme: 'dark', care: false },
  care: { scheme: 'light', care: true },
  old: { scheme: 'light', care: false, old: true },
  english: { scheme: 'light', care: false },
  'english-dark': { scheme: 'dark', care: false },
} as const;
type Mode = keyof typeof modes;

const look = (mode: Mode, size: Size, axe = false): Look => ({
  name: `${mode}-${size}`,
  ...modes[mode],
  ...sizes[size],
  axe,
});

const modesOfAll: readonly Mode[] = ['light', 'dark', 'care'];

/** Every size in every mode. */
const all = [
  ...modesOfAll.flatMap((mode) => [look(mode, '360', true), look(mode, '390'), look(mode, '360-200')]),
  look('old', '360'),
];
/** Every size and every mode once. */
const few = [
  look('light', '360', true),
  look('dark', '390', true),
  look('care', '360'),
  look('light', '360-200'),
  look('old', '360'),
];
// English words are longer: the narrowest screen and the largest text show whether they fit.
const english = [look('english', '360', true), look('english-dark', '390-200')];

/** What is read, and the looks under which each page is then seen. */
export interface Setting {
  readonly language: 'zh' | 'en';
  readonly visits: readonly Visit[];
  readonly looksAt: (visit: Visit) => readonly Look[];
}

export const settings: readonly Setting[] = [
  { language: 'zh', visits: residentVisits, looksAt: ({ state }) => (state ? few : all) },
  { language: 'en', visits: residentVisits, looksAt: () => english },
  {
    language: 'zh',
    visits: policeVisits,
    looksAt: () => [look('light', '360', true), look('dark', '390', true), look('light', '360-200')],
  },
  {
    language: 'zh',
    visits: commandVisits,
    looksAt: () => [look('light', 'desk', true), look('dark', 'desk', true)],
  },
];

// As if the person had changed it in another window: the app takes it over at once (src/platform/appearance.ts).
const caring = (care: boolean): string => `{
  const key = (new URLSearchParams(location.search).get('identity') ?? '') + '/appearance';
  localStorage.setItem(key, JSON.stringify({ care: ${care}, theme: 'system' }));
  window.dispatchEvent(new StorageEvent('storage', { key }));
}`;

/** Puts a page under a look without loading it anew. */
export const wear = async (page: Page, cdp: CDPSession, one: Look): Promise<void> => {
  const { width, height, scheme, care, textPercent, old = false } = one;
  await (old ? drawAsOld(page) : drawAsNew(page));
  await page.evaluate(caring(care));
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: (16 * textPercent) / 100 } });
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  // Two frames: styles are there, and what listens to the size has answered.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
};
