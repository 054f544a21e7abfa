import type { FunctionDefinition } from './definition';

/** What the environment variables of every call and instance are made from. */
export interface CloudAddress {
  /** `http://127.0.0.1:PORT/admin`. */
  readonly sdkUrl: string;
  readonly env: string;
  readonly appId: string;
}

/** Where a call came from, as `TCB_SOURCE` says it. */
export type CallSource = 'wx_client' | 'wx_trigger' | 'http' | (string & {});

/** Who is calling and from where. Without `openid` the call has no WeChat identity. */
export interface Caller {
  readonly source: CallSource;
  readonly openid?: string;
  readonly clientIp?: string;
}

const contextKeys = 'WX_OPENID,WX_APPID,WX_UNIONID,WX_CLIENTIP,WX_API_TOKEN';

/** Makes the unchanged wx-server-sdk talk to this machine (platform facts: read from the SDK's code). */
export const sdkEnvironment = (address: CloudAddress): Record<string, string> => ({
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: address.sdkUrl }),
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: address.env,
  TCB_ENV: address.env,
  TENCENTCLOUD_SECRETID: 'localcloud',
  TENCENTCLOUD_SECRETKEY: 'localcloud',
  TENCENTCLOUD_SESSIONTOKEN: 'localcloud',
  TZ: 'UTC',
});

/** Variables of one call. `token` lets the gateway tell which call an SDK request belongs to. */
export const callEnvironment = (caller: Caller, appId: string, token: string): Record<string, string> => {
  const env: Record<string, string> = {
    TCB_SOURCE: caller.source,
    WX_CONTEXT_KEYS: contextKeys,
    WX_API_TOKEN: token,
  };
  if (caller.source === 'wx_trigger') env.TRIGGER_SRC = 'timer';
  if (caller.openid !== undefined) Object.assign(env, { WX_OPENID: caller.openid, WX_APPID: appId });
  if (caller.clientIp !== undefined) env.WX_CLIENTIP = caller.clientIp;
  return env;
};

/** `context` of `main(event, context)`, with the names that SCF gives it. */
export const callContext = (
  definition: FunctionDefinition,
  requestId: string,
  shown: { namespace: string; environ: Readonly<Record<string, string>> },
): Record<string, unknown> => ({
  memory_limit_in_mb: definition.memoryMb,
  time_limit_in_ms: definition.timeoutMs,
  request_id: requestId,
  requestId,
  function_name: definition.name,
  function_version: '$LATEST',
  namespace: shown.namespace,
  tencentcloud_region: 'ap-shanghai',
  environment: JSON.stringify(shown.environ),
});
