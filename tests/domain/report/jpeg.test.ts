import { withoutMetadata } from '@domain/report/jpeg';
import { aJpeg } from '../../support/jpeg';

test('a picture loses the place where it was taken and keeps what it shows', () => {
  const kept = Buffer.from(withoutMetadata(aJpeg()) ?? []);
  expect(kept.includes('Exif')).toBe(false);
  expect(kept.includes('taken by a phone')).toBe(false);
  for (const part of ['JFIF', 'the picture itself']) expect(kept.includes(part)).toBe(true);
  expect([kept.readUInt16BE(0), kept.readUInt16BE(kept.length - 2)]).toEqual([0xffd8, 0xffd9]);
  expect(withoutMetadata(kept)).toEqual(new Uint8Array(kept));
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ['a page', Buffer.from('<script>alert(1)</script>')],
  ['a JPEG that breaks off', aJpeg().subarray(0, 30)],
  ['a JPEG whose segments lie about their length', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2])],
  [
    'the head of a JPEG before something else',
    Buffer.concat([aJpeg().subarray(0, 2), Buffer.from('<html>')]),
  ],
])('%s is no picture', (_, bytes) => {
  expect(withoutMetadata(bytes)).toBeNull();
});
