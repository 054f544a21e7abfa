/** One thing that can be in a picture: its shapes in a square of 100, and what it is called. */
export interface Motif {
  readonly shapes: string;
  readonly zh: string;
  readonly en: string;
}
export type Motifs = Readonly<Record<string, Motif>>;

// The colours of the pictures. They stand on a dark ground of their own, so they are the same in both themes.
export const white = '#f4f7fc';
export const ground = '#0b2447';
export const gold = '#e7b65a';
export const red = '#e5484d';
export const blue = '#6ea0e8';
export const green = '#57c98a';
export const skin = '#f0c8a0';
export const grey = '#8fa3c4';
export const slate = '#7284b0';
export const uniform = '#5b8add';

const shape = (name: string, attributes: string): string => `<${name} ${attributes}/>`;
/** A rectangle at `x y width height`, in hundredths of the motif. */
export const box = (at: string, fill: string, radius = 6): string => {
  const [x, y, width, height] = at.split(' ');
  return shape('rect', `x='${x}' y='${y}' width='${width}' height='${height}' rx='${radius}' fill='${fill}'`);
};
/** A circle at `x y radius`. */
export const dot = (at: string, fill: string): string => {
  const [x, y, r] = at.split(' ');
  return shape('circle', `cx='${x}' cy='${y}' r='${r}' fill='${fill}'`);
};
/** A filled path. */
export const fill = (d: string, colour: string): string => shape('path', `d='${d}' fill='${colour}'`);
/** A drawn path. */
export const line = (d: string, colour: string, width = 5): string =>
  shape(
    'path',
    `d='${d}' fill='none' stroke='${colour}' stroke-width='${width}' stroke-linecap='round' stroke-linejoin='round'`,
  );

/** From the neck down: the same for everybody. */
export const shoulders = 'M14 98c2-26 16-38 36-38s34 12 36 38z';
const yuan = (x: number, y: number, colour: string): string =>
  line(`M${x - 9} ${y - 13}l9 11 9-11M${x} ${y - 2}v16M${x - 9} ${y}h18M${x - 9} ${y + 7}h18`, colour, 4);
/** A coin with its sign, drawn and not written: no font is needed. */
export const coin = (x: number, y: number, r: number): string =>
  dot(`${x} ${y} ${r}`, gold) + yuan(x, y, ground);
/** A phone whose screen is empty. */
export const handset = box('26 4 48 92', white, 9) + box('31 14 38 68', ground, 3) + dot('50 89 3.5', ground);
