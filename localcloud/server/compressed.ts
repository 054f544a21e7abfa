import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const makers: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  // Quality 5, as a CDN does it on the way: 11 takes half a second for a large script.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

const text = /^(text\/|application\/json|image\/svg)/;
/** Below, compressing costs more than it saves. */
const leastBytes = 1_024;
/** Above, a file is streamed as it is: it would have to be held in memory. */
const mostBytes = 8 * 1_024 * 1_024;

/** The best encoding that a client takes for a file, or undefined: it is sent as it is. */
export const encodingFor = (
  accepted: string | undefined,
  { type, size }: { type: string; size: number },
): Encoding | undefined => {
  if (accepted === undefined || !text.test(type) || size < leastBytes || size > mostBytes) return undefined;
  const taken = accepted.split(',').map((one) => one.trim().toLowerCase());
  const takes = (name: string): boolean =>
    taken.some((one) => one === name || (one.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(one)));
  return (['br', 'gzip'] as const).find(takes);
};

/** Compressed once for each version of a file; the least recently made go when there are many. */
export const createCompressor = (mostFiles = 200) => {
  const kept = new Map<string, Promise<Buffer>>();
  return (file: string, version: string, encoding: Encoding): Promise<Buffer> => {
    const key = `${encoding} ${version} ${file}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = readFile(file).then(makers[encoding]);
    made.catch(() => kept.delete(key));
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > mostFiles && oldest !== undefined) kept.delete(oldest);
    return made;
  };
};
