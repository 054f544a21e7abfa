const marker = 0xff;
const startOfImage = 0xd8;
const startOfScan = 0xda;
const comment = 0xfe;

/** APP1 to APP15: EXIF with the place where it was taken, thumbnails, the maker's own notes. APP0 says how dense it is. */
const isPrivate = (kind: number): boolean => kind === comment || (kind >= 0xe1 && kind <= 0xef);

/**
 * A JPEG without what it says of the phone and the place, or null when it isn't one. Only its segments are looked at; the
 * picture itself is copied as it is.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== marker || bytes[1] !== startOfImage) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const kind = bytes[at + 1] ?? 0;
    if (bytes[at] !== marker || kind < 0xc0) return null;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (kind === startOfScan) return joined([...kept, bytes.subarray(at)]);
    if (!isPrivate(kind)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
