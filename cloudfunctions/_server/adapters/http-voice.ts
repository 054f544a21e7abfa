import type { SendResult } from '@domain/message/settle';
import * as v from 'valibot';

const timeoutMs = 5_000;
const Refusal = v.object({ code: v.pipe(v.string(), v.regex(/^[A-Z_]{1,40}$/)) });

async function refusalOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  return v.is(Refusal, body) ? body.code : String(response.status);
}

/**
 * Calls through a provider that takes `{to, text}` by POST: a gateway of the district's own, or localcloud's. 2xx: it
 * rings. 429 and 503 say that it doesn't, for now; other 4xx that it never will; all else leaves open whether it rang.
 */
export const createHttpVoice =
  (endpoint: URL) =>
  async (phone: string, text: string): Promise<SendResult> => {
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to: `+86${phone}`, text }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (response.ok) return { outcome: 'sent' };
      const { status } = response;
      const error = await refusalOf(response);
      if (status === 429 || status === 503) return { outcome: 'temporary', error };
      return { outcome: status >= 400 && status < 500 ? 'permanent' : 'unknown', error };
    } catch {
      return { outcome: 'unknown', error: 'noAnswer' };
    }
  };
