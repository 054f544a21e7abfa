import * as v from 'valibot';
import { forgetInTurn, readInTurn, writeInTurn } from './sealed-turns';
import { keep, recall } from './storage.h5';

const Box = v.object({ iv: v.array(v.number()), sealed: v.array(v.number()) });
const bytesOfIv = 12;

/** One request of the browser's database. */
const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('the browser keeps nothing'));
  });

async function keys(): Promise<IDBObjectStore> {
  const opening = window.indexedDB.open('sealed', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
  return (await answer(opening)).transaction('keys', 'readwrite').objectStore('keys');
}

/** A key that no script can read out: it stays in this browser. */
async function madeKey(): Promise<CryptoKey> {
  const found: unknown = await answer((await keys()).get('key'));
  if (found instanceof CryptoKey) return found;
  const made = await window.crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await answer((await keys()).put(made, 'key'));
  return made;
}

let known: Promise<CryptoKey> | null = null;
const sealKey = (): Promise<CryptoKey> =>
  (known ??= madeKey().catch((error: unknown) => {
    known = null;
    throw error;
  }));

/** See sealed-storage.ts. Without Web Crypto, which old browsers lack, it is kept as any other. */
export const keepSealed = (key: string, value: unknown): Promise<void> =>
  writeInTurn(key, async () => {
    try {
      const iv = window.crypto.getRandomValues(new Uint8Array(bytesOfIv));
      const text = new TextEncoder().encode(JSON.stringify(value));
      const sealed = await window.crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealKey(), text);
      keep(key, { iv: [...iv], sealed: [...new Uint8Array(sealed)] });
    } catch {
      keep(key, value);
    }
  });

async function opened(key: string): Promise<unknown> {
  const kept = recall(key);
  const box = v.safeParse(Box, kept);
  if (!box.success) return kept;
  try {
    const { iv, sealed } = box.output;
    const algorithm = { name: 'AES-GCM', iv: new Uint8Array(iv) };
    const text = await window.crypto.subtle.decrypt(algorithm, await sealKey(), new Uint8Array(sealed));
    return JSON.parse(new TextDecoder().decode(text)) as unknown;
  } catch {
    return undefined;
  }
}

export const recallSealed = (
  key: string,
  isGood: (value: unknown) => boolean = () => true,
): Promise<unknown> => readInTurn(key, () => opened(key), isGood);

export const forgetSealed = forgetInTurn;
