import type { FunctionName } from '@domain/contract/action';

/** Opens the CloudBase environment of this build. Once, at launch. */
export function startCloud(): void {
  wx.cloud.init({ env: CLOUD_ENV });
}

/**
 * Calls a cloud function and gives its answer, unparsed. Rejects when no answer came (network, time-out): then nobody
 * knows whether the function ran.
 */
export async function callFunction(name: FunctionName, event: object): Promise<unknown> {
  const answer = await wx.cloud.callFunction({ name, data: event });
  return answer.result;
}
