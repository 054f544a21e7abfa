import { createHash } from 'node:crypto';
import { limits } from './limits';

const encodedLength = (path: string): number => {
  try {
    return encodeURIComponent(path).length;
  } catch {
    // Half of a surrogate pair: there is no way to write it down.
    return Infinity;
  }
};

/** Why a path cannot name a file, or undefined. The rules are those of COS, which keeps the files of the cloud. */
export const wrongPath = (path: string): string | undefined => {
  if (path === '') return 'the path is empty';
  if (path.startsWith('/') || path.endsWith('/')) return 'a path neither begins nor ends with /';
  if (path.includes('//')) return 'a path has no // in it';
  if (path.split('/').some((part) => part === '.' || part === '..')) return 'a path has no . or .. in it';
  if (/\p{Cc}/u.test(path)) return 'a path has no control characters';
  return encodedLength(path) > limits.pathBytes ? 'the path is too long' : undefined;
};

/**
 * The name of a file on disk and in URLs. A hash, so that no path can lead anywhere, and `a` can stand beside `a/b`;
 * the end of the path follows it for people and for the type of the content.
 */
export const keyOf = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9._-]/g, '_');
  return `${createHash('sha256').update(path).digest('hex').slice(0, 32)}-${name.slice(-64)}`;
};

export const isKey = (text: string): boolean => /^[0-9a-f]{32}-[A-Za-z0-9._-]{1,64}$/.test(text);
