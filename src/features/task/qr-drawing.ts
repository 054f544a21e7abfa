/** The white frame that a reader needs around a code, in modules. */
const quiet = 4;

/** The dark runs of one row as path commands: `M x y h length`. */
function runsOf(row: string, y: number): string {
  return [...row.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index + quiet} ${y + quiet}h${length}`)
    .join('');
}

/** A QR code as an SVG image in a `data:` address; row by row, `1` dark. A weapp has no inline SVG. */
export function qrDrawing(rows: readonly string[]): string {
  const size = rows.length + 2 * quiet;
  const path = rows.map((row, y) => runsOf(row, y + 0.5)).join('');
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${size} ${size}' shape-rendering='crispEdges'>` +
    `<path fill='#fff' d='M0 0h${size}v${size}H0z'/><path stroke='#000' d='${path}'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
