import { identity } from './identity.h5';

const timeoutMs = 10_000;

/** Posts to the host that served this page, in the name of this frame's identity. Rejects unless it answers with 200. */
export async function postToHost(path: string, body: object): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-identity': identity },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`host answered ${response.status}`);
  return response.json();
}
