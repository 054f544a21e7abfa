import type { FunctionName } from '@domain/contract/action';
import { postToHost } from './host.h5';

/** Nothing to open: the page asks the host that served it. */
export function startCloud(): void {}

/** The browser's way to a cloud function; see cloud.ts. */
export async function callFunction(name: FunctionName, event: object): Promise<unknown> {
  const answer = await postToHost(`call/${name}`, event);
  return typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : undefined;
}
