import type { Page } from 'playwright-core';

const mark = 'old-phone';

/**
 * Draws the page as a browser without `gap` in flex containers does: the fallbacks that are built into the style sheets hold, which
 * no browser of today would choose. `margins: false` leaves them their first half only: then everything sticks together.
 */
export async function drawAsOld(page: Page, { margins = true } = {}): Promise<void> {
  await page.evaluate(`(async () => {
    const links = [...document.querySelectorAll('link[rel=stylesheet]')];
    const sheets = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
    const rules = sheets.join('').match(/@supports not \\(aspect-ratio:1\\/1\\)\\{[^{}]+\\{gap:0\\}[^{}]+\\{[^{}]*\\}\\}/g) ?? [];
    const old = rules.map((rule) => rule.replace(/^[^{]+\\{/, '').replace(/\\}$/, ''));
    const style = document.createElement('style');
    style.id = '${mark}';
    style.textContent = ${margins} ? old.join('') : old.map((rule) => rule.slice(0, rule.indexOf('}') + 1)).join('');
    document.head.append(style);
  })()`);
}

/** Back to the browser's own way. */
export const drawAsNew = (page: Page): Promise<void> =>
  page.evaluate(`document.getElementById('${mark}')?.remove()`);

/** Remembers which neighbours stand apart by a gap. To be asked before the page is drawn as old. */
export const noteGaps = (page: Page): Promise<number> =>
  page.evaluate<number>(`{
    window.distance = (a, b) => {
      const [from, to] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
      return Math.max(to.left - from.right, from.left - to.right, to.top - from.bottom, from.top - to.bottom);
    };
    const flows = (one) => one.getClientRects().length > 0 && !/fixed|absolute/.test(getComputedStyle(one).position);
    const holders = [...document.querySelectorAll('.page *')].filter((one) => {
      const { display, rowGap, columnGap } = getComputedStyle(one);
      return display === 'flex' && (parseFloat(rowGap) > 0 || parseFloat(columnGap) > 0);
    });
    window.pairs = holders.flatMap((holder) => {
      const children = [...holder.children].filter(flows);
      return children.slice(1).map((child, index) => [children[index], child]);
    }).filter(([a, b]) => window.distance(a, b) >= 4);
    window.pairs.length;
  }`);

/** Which of those neighbours stick together now. */
export const stuckTogether = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`window.pairs
    .filter(([a, b]) => window.distance(a, b) < 3.5)
    .map(([a, b]) => a.className + ' and ' + b.className + ' in ' + a.parentElement.className)`);
