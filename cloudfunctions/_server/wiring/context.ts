import { cloud } from '../adapters/cloud';

/** The platform's context of one call, taken once at its start: an instance serves one call at a time. */
export function callContext(context: unknown): {
  readonly openid: string;
  readonly requestId: string;
  readonly source: string;
} {
  const { OPENID, SOURCE } = cloud.getWXContext() as { OPENID?: string; SOURCE?: string };
  const id: unknown =
    typeof context === 'object' && context !== null && 'request_id' in context
      ? context.request_id
      : undefined;
  return {
    openid: typeof OPENID === 'string' ? OPENID : '',
    requestId: typeof id === 'string' ? id : 'unknown',
    source: typeof SOURCE === 'string' ? SOURCE : '',
  };
}
