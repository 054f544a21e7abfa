import { keysIn } from '../../demo/keys';
import { demoSource, localSourceKey, signedRequest, type SourceKey } from '../../demo/source';
import type { District } from './district';

export interface DoorReply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A source's machine at the signed door of a district: any path, any key. */
export function sourceOf(district: District, key?: SourceKey) {
  const signer = key ?? localSourceKey(keysIn(district.dataDir).source, demoSource);
  const now = () => district.cloud.control.clock.now();

  async function ask(
    method: 'GET' | 'POST',
    path: string,
    { body = '', ...overrides }: { body?: string; nonce?: string; time?: number } = {},
  ): Promise<DoorReply> {
    const request = signedRequest(signer, body, { time: now(), method, path, ...overrides });
    const response = await fetch(`${district.cloud.url}/api${path}`, {
      method,
      headers: request.headers,
      ...(method === 'GET' ? {} : { body }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  return {
    ask,
    batch: (warnings: readonly unknown[], overrides: { nonce?: string; time?: number } = {}) =>
      ask('POST', '/v1/warnings/batch', { body: JSON.stringify({ warnings }), ...overrides }),
    heartbeat: (overrides: { nonce?: string; time?: number } = {}) => ask('POST', '/v1/heartbeat', overrides),
    result: (externalId: string) => ask('GET', `/v1/warnings/${externalId}`),
  };
}
