/** Codes as in the cloud and its SDK (wx-server-sdk, `TCB_ERR_CODE`; docs.cloudbase.net, 错误码). */
export type FailureCode =
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED'
  | 'FUNCTIONS_INSTANCE_KILLED'
  | 'FUNCTIONS_RESULT_SIZE_EXCEEDED'
  | 'EXCEED_CONCURRENT_REQUEST_LIMIT'
  | 'EXCEED_REQUEST_SIZE_LIMIT';

/** What became of one call: the function's result as JSON text, or why there is none. */
export type Outcome =
  | { readonly ok: true; readonly result: string }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string };

export const failure = (code: FailureCode, message: string): Outcome => ({ ok: false, code, message });
