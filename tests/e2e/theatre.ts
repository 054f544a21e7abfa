import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { runSystem, type RunningSystem } from '../support/running-system';
import { Stage } from './stage';
import type { Cast } from './steps/step';

/** A fresh system in its own process, a browser, and everybody in their place. */
export class Theatre {
  private constructor(
    private readonly system: RunningSystem,
    private readonly browser: Browser,
    readonly cast: Cast,
  ) {}

  static async open(chromium: string, { pictures }: { pictures: boolean }): Promise<Theatre> {
    const system = await runSystem();
    const browser = await launchChromium(chromium);
    const stage = await Stage.open(browser, { consoleUrl: system.consoleUrl, pictures });
    const second = await stage.window('officer-2');
    const desk = await stage.window('desk-1');
    return new Theatre(system, browser, { stage, second, desk });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.system.stop();
  }
}
