import type { OpId } from '@domain/contract/fields';

function randomBytes(length: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    wx.getRandomValues({
      length,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: reject,
    });
  });
}

/** A new `opId`: 32 hexadecimal digits. One for each intent, kept while the intent is tried again. */
export async function newOpId(): Promise<OpId> {
  const bytes = await randomBytes(16);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as OpId;
}
