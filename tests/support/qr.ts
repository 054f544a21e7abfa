import jsQR from 'jsqr';

const scale = 4;
const quiet = 4;

/** What a phone's camera reads off a QR code that is given row by row. */
export function scanned(rows: readonly string[]): string {
  const side = (rows.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const row = rows[Math.floor(y / scale) - quiet];
      if (row?.[Math.floor(x / scale) - quiet] === '1')
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  const read = jsQR(pixels, side, side);
  if (read === null) throw new Error('no camera can read this');
  return read.data;
}
