import fc from 'fast-check';
import type { Sealed } from '@domain/identity/ids';
import { createHmac } from 'node:crypto';
import { keysFrom } from '../../cloudfunctions/_server/adapters/crypto/keys';
import { createVault } from '../../cloudfunctions/_server/adapters/crypto/vault';
import { checkStandardVectors } from '../../cloudfunctions/_server/adapters/crypto/vectors';

// Throw-away keys of this test; a real one comes from the environment of a function only.
const key = (digit: string) => digit.repeat(64);
const environment = { JZZ_SEAL_KEYS: `k1:${key('1')}`, JZZ_INDEX_KEY: key('2'), JZZ_SOURCE_KEY: key('3') };
const vault = createVault(keysFrom(environment));

test('SM3 and SM4 of this runtime give the vectors of the standards', () => {
  expect(checkStandardVectors).not.toThrow();
});

test('what is sealed opens to the same text, never looks the same twice, and shows nothing of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 4, maxLength: 200 }), (text) => {
      const sealed = vault.seal(text);
      expect(vault.open(sealed)).toBe(text);
      expect(vault.seal(text)).not.toBe(sealed);
      expect(sealed).not.toContain(text);
    }),
  );
});

test('an envelope that was changed anywhere does not open', () => {
  const sealed = vault.seal('13800000101');
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), (at) => {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
      const same = Buffer.from(changed.split('.')[3] ?? '', 'base64url').equals(
        Buffer.from(sealed.split('.')[3] ?? '', 'base64url'),
      );
      // The last character of a base64url text has bits that mean nothing.
      if (!(same && changed.split('.').slice(0, 3).join() === sealed.split('.').slice(0, 3).join())) {
        expect(() => vault.open(changed as Sealed)).toThrow();
      }
    }),
  );
});

test('after a rotation new envelopes carry the new key and old ones still open; without it they do not', () => {
  const old = vault.seal('王秀英');
  const rotated = createVault(keysFrom({ ...environment, JZZ_SEAL_KEYS: `k2:${key('4')},k1:${key('1')}` }));
  expect(rotated.seal('x').startsWith('k2.')).toBe(true);
  expect(rotated.open(old)).toBe('王秀英');
  const withoutOld = createVault(keysFrom({ ...environment, JZZ_SEAL_KEYS: `k2:${key('4')}` }));
  expect(() => withoutOld.open(old)).toThrow('unknown key');
});

test('blind indexes are the same for the same text and differ by key and by use', () => {
  const other = createVault(keysFrom({ ...environment, JZZ_INDEX_KEY: key('5') }));
  expect(vault.personKey('13800000101')).toBe(vault.personKey('13800000101'));
  expect(vault.personKey('13800000101')).not.toBe(other.personKey('13800000101'));
  expect(vault.residentId('o1') as string).not.toBe(vault.staffId('o1'));
});

test('a signature matches only its own key, lines and bytes', () => {
  const sourceKey = vault.sourceKey('bank', '1');
  const body = Buffer.from('{}');
  const signature = createHmac('sm3', Buffer.from(sourceKey, 'hex'))
    .update('POST\n')
    .update(body)
    .digest('hex');
  const check = { key: sourceKey, prefix: 'POST\n', body, signature };
  expect(vault.signatureMatches(check)).toBe(true);
  expect(vault.signatureMatches({ ...check, prefix: 'GET\n' })).toBe(false);
  expect(vault.signatureMatches({ ...check, body: Buffer.from('{ }') })).toBe(false);
  expect(vault.signatureMatches({ ...check, key: vault.sourceKey('bank', '2') })).toBe(false);
  expect(vault.signatureMatches({ ...check, signature: '' })).toBe(false);
});

test('a missing or malformed key is named and never shown', () => {
  expect(() => keysFrom({ ...environment, JZZ_INDEX_KEY: 'abc' })).toThrow(/^keys: JZZ_INDEX_KEY$/);
});
