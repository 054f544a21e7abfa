import type { Frame, FrameLocator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';

type Place = Page | Frame | FrameLocator;

/** The app in one frame or window, used as a person uses it: by what buttons and fields are called. */
export class AppView {
  constructor(private readonly place: Place) {}

  /** Waits until the text can be read; as long as the browser waits for anything. */
  async shows(text: string | RegExp): Promise<void> {
    await this.place.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Waits until nothing of the kind can be read. */
  async hides(text: string | RegExp): Promise<void> {
    await this.place.getByText(text).filter({ visible: true }).first().waitFor({ state: 'detached' });
  }

  /** The text comes to stand on the screen, by itself. */
  async sees(text: string | RegExp): Promise<void> {
    const seen = this.place.getByText(text).filter({ visible: true }).first();
    const within = () =>
      seen.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top > 0 && bottom <= innerHeight;
      });
    await eventually(within, `${String(text)} on the screen`);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  async type(label: string, value: string): Promise<void> {
    await this.place.getByLabel(label, { exact: true }).filter({ visible: true }).first().fill(value);
  }

  async isTicked(name: string | RegExp): Promise<boolean> {
    const box = this.place.getByRole('checkbox', { name }).filter({ visible: true }).first();
    return (await box.getAttribute('aria-checked')) === 'true';
  }

  async tick(name: string | RegExp): Promise<void> {
    await this.place.getByRole('checkbox', { name }).filter({ visible: true }).first().click();
  }

  async choose(name: string): Promise<void> {
    const option = this.place.getByRole('radio', { name, exact: true }).filter({ visible: true }).first();
    await option.click();
    await option.and(this.place.locator('[aria-checked="true"]')).waitFor();
  }

  /** The text of the first visible element that a selector finds. */
  async textOf(selector: string): Promise<string> {
    return (await this.place.locator(selector).filter({ visible: true }).first().innerText()).trim();
  }

  private button(name: string | RegExp) {
    const options = typeof name === 'string' ? { name, exact: true } : { name };
    return this.place.getByRole('button', options).filter({ visible: true }).first();
  }
}
