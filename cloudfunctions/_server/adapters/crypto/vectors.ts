import { createCipheriv, createHash } from 'node:crypto';

/** GB/T 32905-2016, A.1 and GB/T 32907-2016, A.1: checked once at start; a runtime that fails them must not seal anything. */
export function checkStandardVectors(): void {
  const sm3 = createHash('sm3').update('abc').digest('hex');
  const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
  const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false);
  const sm4 = Buffer.concat([cipher.update(key), cipher.final()]).toString('hex');
  if (sm3 !== '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    throw new Error('SM3 vector failed');
  if (sm4 !== '681edf34d206965e86b3e94f536e4246') throw new Error('SM4 vector failed');
}
