import { motifs, type MotifName } from './motifs';
import { ground } from './shapes';

/** What is in a picture, from left to right. Up to three fit. */
export type Scene = readonly MotifName[];

const width = 320;
const height = 150;
const size = 84;

/** Side by side at equal distances, on a ground of their own. */
function svgOf(scene: Scene): string {
  const gap = (width - scene.length * size) / (scene.length + 1);
  const things = scene.map((name, place) => {
    const x = gap + place * (size + gap);
    return `<g transform='translate(${x.toFixed(1)} ${(height - size) / 2}) scale(${size / 100})'>${motifs[name].shapes}</g>`;
  });
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}' width='${width}' height='${height}'>` +
    `<rect width='${width}' height='${height}' fill='${ground}'/>${things.join('')}</svg>`
  );
}

/** The picture as an address: the only way in which a mini-program shows an SVG that isn't a file. */
export const pictureUri = (scene: Scene): string => `data:image/svg+xml,${encodeURIComponent(svgOf(scene))}`;

/** The picture in words. */
export const pictureText = (scene: Scene, english: boolean): string =>
  english
    ? `Picture: ${scene.map((name) => motifs[name].en).join(', ')}`
    : `图：${scene.map((name) => motifs[name].zh).join('、')}`;
