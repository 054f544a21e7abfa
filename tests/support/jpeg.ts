const segment = (kind: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** The bones of a JPEG: with a place in its EXIF and a comment, as a phone writes them. */
export const aJpeg = (picture = 'the picture itself'): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0')),
    segment(0xe1, Buffer.from('Exif\0\0 28.8888 N 120.0333 E')),
    segment(0xfe, Buffer.from('taken by a phone')),
    segment(0xdb, Buffer.alloc(64, 1)),
    segment(0xda, Buffer.from([1, 1, 0])),
    Buffer.from(picture),
    Buffer.from([0xff, 0xd9]),
  ]);
