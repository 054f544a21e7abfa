import { randomBytes } from 'node:crypto';

/** Documents of phonenumber.getPhoneNumber: a code is good for 5 minutes, once. */
export const phoneCodeLifeMs = 5 * 60_000;

/** The codes that the button 'get phone number' hands to a page, in place of the number itself. */
export class PhoneCodes {
  private readonly open = new Map<string, { readonly person: string; readonly until: number }>();

  constructor(private readonly now: () => number) {}

  issue(person: string): string {
    for (const [code, { until }] of this.open) if (until < this.now()) this.open.delete(code);
    const code = randomBytes(32).toString('hex');
    this.open.set(code, { person, until: this.now() + phoneCodeLifeMs });
    return code;
  }

  /** The person behind a code, once and in time; else undefined. */
  redeem(code: string): string | undefined {
    const found = this.open.get(code);
    this.open.delete(code);
    return found !== undefined && this.now() <= found.until ? found.person : undefined;
  }
}
