import type { Page } from 'playwright-core';

const timeoutMs = 15_000;
const everyMs = 50;

/**
 * Waits until an expression holds in a page. Playwright's own `waitForFunction` asks again from within the page, where the policy lets no
 * text be run as a script.
 */
export async function until(page: Page, expression: string): Promise<void> {
  const giveUpAt = Date.now() + timeoutMs;
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) {
    if (Date.now() > giveUpAt) throw new Error(`never came true: ${expression}`);
    await page.waitForTimeout(everyMs);
  }
}
