import { Agent, createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { monotonicMs } from './figures';

/** One round trip of the SDK: what was asked, and when it went out and came back. */
export interface RoundTrip {
  readonly action: string;
  readonly startedAt: number;
  endedAt: number;
}

export const isPush = ({ action }: RoundTrip): boolean => action === 'wx.openApi';

/**
 * The longest chain of round trips before the first push, where one can only have waited for another that had come back
 * before it went out.
 */
export const depthBeforePush = (trips: readonly RoundTrip[]): number => {
  const push = trips.find(isPush);
  const before = trips
    .filter((trip) => !isPush(trip) && (push === undefined || trip.endedAt <= push.startedAt))
    .sort((a, b) => a.startedAt - b.startedAt);
  const depths: number[] = [];
  for (const [at, trip] of before.entries()) {
    const earlier = before
      .slice(0, at)
      .flatMap((other, index) => (other.endedAt <= trip.startedAt ? [depths[index] ?? 0] : []));
    depths.push(Math.max(0, ...earlier) + 1);
  }
  return Math.max(0, ...depths);
};

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const actionOf = (contentType: string, body: Buffer): string => {
  if (!contentType.includes('json')) return 'wx.openApi';
  const { action } = JSON.parse(body.toString('utf8')) as { action?: unknown };
  return typeof action === 'string' ? action : 'unknown';
};

/**
 * Stands between the SDK and its server, notes each round trip and holds it back for `delayMs`, so that calls made
 * together overlap and calls made one after the other cannot.
 */
export class RoundTripRecorder {
  readonly trips: RoundTrip[] = [];
  private target = '';
  private readonly agent = new Agent({ keepAlive: true });
  private readonly server = createServer((request, response) => void this.pass(request, response));

  constructor(private readonly delayMs: number) {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/admin`;
  }

  /** Where the requests go: localcloud's `/admin`. */
  forwardTo(sdkUrl: string): void {
    this.target = sdkUrl;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
    this.agent.destroy();
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = monotonicMs();
    const body = await bodyOf(request);
    const trip = {
      action: actionOf(request.headers['content-type'] ?? '', body),
      startedAt,
      endedAt: Infinity,
    };
    this.trips.push(trip);
    await pause(this.delayMs);
    const url = new URL(request.url ?? '/', this.target);
    const onward = send(
      url,
      { method: request.method, headers: request.headers, agent: this.agent },
      (answer) => {
        void bodyOf(answer).then((text) => {
          trip.endedAt = monotonicMs();
          response.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'content-length': text.length });
          response.end(text);
        });
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    onward.setHeader('host', new URL(this.target).host);
    onward.end(body);
  }
}
