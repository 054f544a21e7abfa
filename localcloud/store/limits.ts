/** What the cloud limits, with the source of each figure. */
export const limits = {
  /** Documents of a `get` without `limit()`: `@cloudbase/database` 1.4.3, `Query.get`. */
  defaultLimit: 100,
  /** The most that `limit()` gives on the server: the same place. */
  maxLimit: 1000,
  /** A transaction's whole life, ms: CloudBase documents, 'transactions'. */
  transactionMs: 30_000,
  /** One document as text: MongoDB's 16 MB. */
  documentBytes: 16 * 1024 * 1024,
  /** Depth of nested objects and arrays: MongoDB's limit for BSON documents. */
  documentDepth: 100,
  /** Combinations of `in` lists that one index lookup expands; beyond it the last list only filters. Our own. */
  indexLookups: 1000,
} as const;
