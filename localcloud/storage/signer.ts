import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Signs what a URL allows, and until when. The key lives as long as the process: after a restart old URLs are void. */
export class Signer {
  private readonly key = randomBytes(32);

  constructor(private readonly now: () => number) {}

  /** `t=SECONDS&sign=HEX`, as the query of a URL. */
  query(what: string, seconds: number): string {
    const until = Math.floor(this.now() / 1000) + seconds;
    return `t=${until}&sign=${this.sign(what, until)}`;
  }

  check(what: string, query: URLSearchParams): 'good' | 'expired' | 'wrong' {
    const until = Number(query.get('t'));
    const given = Buffer.from(query.get('sign') ?? '');
    const right = Buffer.from(this.sign(what, until));
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'wrong';
    return this.now() / 1000 <= until ? 'good' : 'expired';
  }

  private sign(what: string, until: number): string {
    return createHmac('sha256', this.key).update(`${until} ${what}`).digest('hex');
  }
}
