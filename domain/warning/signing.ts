import { minuteMs } from '../time/shanghai';

/** The headers of a signed request; all are required. */
export const signatureHeaders = {
  source: 'x-source',
  /** Which of the source's keys signed: `1`, `2`, … */
  key: 'x-key',
  /** ms since 1970 UTC. */
  time: 'x-time',
  /** 16 to 64 letters and digits, new for every request. */
  nonce: 'x-nonce',
  /** HMAC-SM3, 64 hexadecimal digits. */
  signature: 'x-signature',
} as const;

export const warningsPath = '/v1/warnings';
export const batchPath = '/v1/warnings/batch';
/** Below the path of one warning. */
export const withdrawalSuffix = '/withdrawal';
export const heartbeatPath = '/v1/heartbeat';
/** How far a request's time may be from ours, in ms. */
export const timeToleranceMs = 5 * minuteMs;
/** The largest body of one warning, in bytes. */
export const maxBodyBytes = 8 * 1024;
/**
 * Warnings of one batch, and its bytes. An event of a cloud function has at most 100 KB, in which the body stands once
 * more escaped, with the headers: 64 KB of JSON fit, and 200 warnings of some 200 bytes fit into those.
 */
export const maxBatch = 200;
export const maxBatchBytes = 64 * 1024;

export interface SignedParts {
  readonly method: string;
  readonly path: string;
  readonly time: string;
  readonly nonce: string;
}

/** What is signed, before the raw bytes of the body: method, path, time and nonce, a line each. */
export const signingPrefix = ({ method, path, time, nonce }: SignedParts): string =>
  `${method}\n${path}\n${time}\n${nonce}\n`;
