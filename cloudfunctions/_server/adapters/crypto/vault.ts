import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { PersonKey, ResidentId, Sealed, StaffId } from '@domain/identity/ids';
import type { SignatureCheck, Vault } from '../../usecases/ports/platform';
import type { KeyProvider } from './keys';
import { checkStandardVectors } from './vectors';

const indexLength = 32;
const hmac = (key: Buffer) => createHmac('sm3', key);

/** SM4-CBC with a random IV, then HMAC-SM3 over key id, IV and ciphertext (encrypt then MAC); keys of their own. */
function seal(keys: KeyProvider, text: string): Sealed {
  const id = keys.current;
  const [encrypt, authenticate] = [keys.seal(id, 'encrypt'), keys.seal(id, 'authenticate')];
  if (!encrypt || !authenticate) throw new Error('no sealing key');
  const iv = randomBytes(16);
  const cipher = createCipheriv('sm4-cbc', encrypt.subarray(0, 16), iv);
  const body = `${id}.${iv.toString('base64url')}.${Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64url')}`;
  return `${body}.${hmac(authenticate).update(body).digest('base64url')}` as Sealed;
}

/** Throws when the envelope was changed, or sealed with a key that we don't have. Never shows its content. */
function open(keys: KeyProvider, sealed: string): string {
  const [id = '', iv = '', ciphertext = '', mac = ''] = sealed.split('.');
  const [encrypt, authenticate] = [keys.seal(id, 'encrypt'), keys.seal(id, 'authenticate')];
  if (!encrypt || !authenticate) throw new Error('sealed with an unknown key');
  const expected = hmac(authenticate).update(`${id}.${iv}.${ciphertext}`).digest();
  const given = Buffer.from(mac, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Error('seal is broken');
  const decipher = createDecipheriv('sm4-cbc', encrypt.subarray(0, 16), Buffer.from(iv, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(ciphertext, 'base64url')), decipher.final()]).toString(
    'utf8',
  );
}

const signature = ({ key, prefix, body }: Omit<SignatureCheck, 'signature'>): Buffer =>
  hmac(Buffer.from(key, 'hex')).update(prefix).update(body).digest();

export function createVault(keys: KeyProvider): Vault {
  checkStandardVectors();
  const index = (use: string, text: string | Uint8Array): string =>
    hmac(keys.index(use)).update(text).digest('hex');
  return {
    seal: (text) => seal(keys, text),
    open: (sealed) => open(keys, sealed),
    personKey: (phone) => index('phone', phone).slice(0, indexLength) as PersonKey,
    residentId: (openid) => index('resident', openid).slice(0, indexLength) as ResidentId,
    staffId: (openid) => index('staff', openid).slice(0, indexLength) as StaffId,
    mac: (purpose, text) => index(`mac:${purpose}`, text),
    hash: (text) => createHash('sm3').update(text).digest('hex'),
    sourceKey: (source, key) => keys.source(source, key).toString('hex'),
    sign: (signed) => signature(signed).toString('hex'),
    signatureMatches: ({ signature: given, ...signed }) => {
      const expected = signature(signed);
      const bytes = Buffer.from(given, 'hex');
      return bytes.length === expected.length && timingSafeEqual(bytes, expected);
    },
  };
}
