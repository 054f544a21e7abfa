/** Limits of cloud functions. Each with where it is from; a real environment may differ where it says so. */
export const limits = {
  /** Event of a call by a client or another function. docs.cloudbase.net: 云函数配额, 'event 大小限制'. */
  eventBytes: 100 * 1024,
  /** Body of an HTTP access request. Ours: the documents name no figure for text. */
  httpBodyBytes: 1024 * 1024,
  /** Result of a call. wx-server-sdk, error -604001: 'cloudfunction result size exceed limit (1MB)'. */
  resultBytes: 1024 * 1024,
  /** When config.json names none. docs.cloudbase.net: the default time-out is 3 s, at most 900 s. */
  defaultTimeoutSeconds: 3,
  maximumTimeoutSeconds: 900,
  defaultMemoryMb: 256,
  /** Instances of one function at once. Ours, for one machine; the cloud's quota is far higher. */
  instances: 4,
  /** Calls of one function that wait for an instance. Ours. */
  waiting: 5000,
  /** An instance that had nothing to do for so long is ended, but for one that stays warm. Ours. */
  idleMs: 120_000,
} as const;
