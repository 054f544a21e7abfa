import type { AdminReply, AdminRequest } from '../gateway/actions';
import type { Functions } from './functions';
import { limits } from './limits';

/**
 * The SDK action `functions.invokeFunction`: a function calls a function. The called one sees the same person, and a
 * source that names the whole way (`wx_client,scf`).
 */
export const invokeFunction = async (functions: Functions, request: AdminRequest): Promise<AdminReply> => {
  const { function_name: name, request_data: data, wxCloudApiToken: token } = request;
  const event = typeof data === 'string' && data !== '' ? data : '{}';
  if (Buffer.byteLength(event) > limits.eventBytes)
    return { code: 'EXCEED_REQUEST_LIMIT', message: 'an event has at most 100 KB' };
  const caller = functions.callerOf(token) ?? { source: '' };
  const source = [caller.source, 'scf'].filter((part) => part !== '').join(',');
  const invoked = await functions.invoke(String(name), { event, caller: { ...caller, source } });
  if (invoked.ok) return { data: { response_data: invoked.result } };
  return { code: invoked.code, message: invoked.message };
};
