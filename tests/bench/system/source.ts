import { batchPath } from '@domain/warning/signing';
import { signedRequest } from '../../../demo/source';
import { Poster } from '../post';
import type { Ready } from './messages';

type Person = Ready['people'][number];

/** A source that warns of one person after another, each of whom has no open task. */
export class Source {
  private poster = new Poster();
  private warned = 0;

  constructor(private readonly ready: Ready) {}

  next(): Person {
    const person = this.ready.people[this.warned];
    if (person === undefined) throw new Error('more warnings than residents: raise their number');
    this.warned += 1;
    return person;
  }

  /** The system was put back to its start: everybody may be warned again. */
  startAnew(): void {
    this.warned = 0;
    this.reconnect();
  }

  /** After a long pause: the system closes connections that idle, and one may be closing as it is used. */
  reconnect(): void {
    this.poster.stop();
    this.poster = new Poster();
  }

  /** Posts one warning; throws unless it is answered 200 and dispatched. */
  async post(
    { phone }: Pick<Person, 'phone'> = this.next(),
    place: { village?: string; risk?: string } = {},
  ): Promise<string> {
    const { status, body } = await this.send('/v1/warnings', { ...warningOf(phone), ...place });
    if (status !== 200 || !body.includes('dispatched')) throw new Error(`answered ${status}: ${body}`);
    return (JSON.parse(body) as { warningId: string }).warningId;
  }

  /** Posts one signed batch; throws unless each item was dispatched. */
  async postBatch(size: number): Promise<void> {
    const warnings = Array.from({ length: size }, () => warningOf(this.next().phone));
    const { status, body } = await this.send(batchPath, { warnings });
    const { items = [] } = JSON.parse(body) as { items?: { result?: string }[] };
    const done = items.filter(({ result }) => result === 'dispatched').length;
    if (status !== 200 || done !== size) throw new Error(`${done} of ${size} dispatched: ${status}`);
  }

  stop(): void {
    this.poster.stop();
  }

  private send(path: string, value: object) {
    const request = signedRequest(this.ready.key, JSON.stringify(value), { path });
    return this.poster.post(`${this.ready.url}/api${path}`, request.headers, request.body);
  }
}

const warningOf = (phone: string) => ({
  externalId: `bench-${phone}`,
  phone,
  scamType: 'fakeAuthority',
  risk: 'high',
  at: Date.now(),
});
