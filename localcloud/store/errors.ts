/** Codes that the cloud's database answers with; `wx-server-sdk` turns some of them into numbers and keeps the message. */
export type StoreErrorCode =
  | 'INVALID_PARAM'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_INVALID_OPERRATOR'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_EXCEED_LIMIT'
  | 'DATABASE_DUPLICATE_WRITE'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL';

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
