import { identity } from './identity.h5';

const timeoutMs = 10_000;

/** Posts to the host that served this page, in the name of this frame's identity. Rejects unless it answers with 200. */
export async function postToHost(path: string, body: object): Promise<unknown> {
  // `AbortSignal.timeout` is younger than the phones that we mean.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), timeoutMs);
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-identity': identity },
      body: JSON.stringify(body),
      signal: patience.signal,
    });
    if (!response.ok) throw new Error(`host answered ${response.status}`);
    return (await response.json()) as unknown;
  } finally {
    clearTimeout(timer);
  }
}
