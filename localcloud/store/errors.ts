/**
 * Codes that the cloud's database answers with, and where each is known from. `wx-server-sdk` turns some into numbers
 * and keeps the message.
 */
export const errorSources = {
  INVALID_PARAM: '@cloudbase/database 1.4.3, const/code',
  /** −502001; also what cannot be indexed or applied. */
  DATABASE_REQUEST_FAILED: '@cloudbase/database 1.4.3, const/code; wx-server-sdk 4.0.2, error numbers',
  /** −502002; spelt like this. */
  DATABASE_INVALID_OPERRATOR: 'wx-server-sdk 4.0.2, error numbers',
  /** −502005. */
  DATABASE_COLLECTION_NOT_EXIST: 'wx-server-sdk 4.0.2, error numbers',
  DATABASE_DUPLICATE_WRITE: 'CloudBase documents, error codes',
  DATABASE_TRANSACTION_CONFLICT: '@cloudbase/database 1.4.3, const/code',
  DATABASE_TRANSACTION_FAIL: 'CloudBase documents, transactions',
} as const;

export type StoreErrorCode = keyof typeof errorSources;

/** What the cloud would refuse. Anything else that is thrown in the store is a bug. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The SDK drops the code of a conflict inside a callback and keeps the message, so the message has to name it. */
export function transactionConflict(): StoreError {
  return new StoreError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[DATABASE_TRANSACTION_CONFLICT] Transaction conflict: the document is being or was written by others.',
  );
}

/** Names the index, never the value: a unique value may be personal data. */
export function duplicateKey(collection: string, index: string): StoreError {
  return new StoreError(
    'DATABASE_DUPLICATE_WRITE',
    `[DATABASE_DUPLICATE_WRITE] E11000 duplicate key error collection: ${collection} index: ${index}`,
  );
}

export function invalidParam(message: string): StoreError {
  return new StoreError('INVALID_PARAM', `[INVALID_PARAM] ${message}`);
}

export function requestFailed(message: string): StoreError {
  return new StoreError('DATABASE_REQUEST_FAILED', `[DATABASE_REQUEST_FAILED] ${message}`);
}
