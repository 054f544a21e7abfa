const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes from base64, by hand: the weapp has no `atob`, the browser no `Buffer`. */
export function decodeBase64(text: string): Int8Array {
  const places = new Map([...alphabet].map((letter, place) => [letter, place]));
  const clean = text.replace(/=+$/, '');
  const bytes = new Int8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < clean.length; i += 1) {
    held = ((held << 6) | (places.get(clean.charAt(i)) ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}
