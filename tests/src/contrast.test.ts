import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Which ink stands on which ground somewhere in the app. */
const pairs: readonly (readonly [ink: string, ground: string])[] = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['ink', 'gold-wash'],
  ['ink', 'red-wash'],
  ['ink', 'green-wash'],
  ['ink', 'line'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'card'],
  ['ink-soft', 'line'],
  ['ink-soft', 'gold-wash'],
  ['blue-ink', 'card'],
  ['on-blue', 'blue'],
  ['on-navy', 'navy'],
  ['on-navy-soft', 'navy'],
  ['on-navy', 'blue'],
  ['on-gold', 'gold'],
  ['on-red', 'red'],
  ['on-green', 'green'],
  ['gold-ink', 'gold-wash'],
  ['red-ink', 'red-wash'],
  ['red-ink', 'card'],
  ['red-ink', 'ground'],
  ['green-ink', 'green-wash'],
  ['green-ink', 'gold-wash'],
  ['green-ink', 'card'],
];

/** What shows where a field, a choice or a button begins (WCAG 1.4.11: 3 to 1), and the grounds it stands on. */
const edges = ['ground', 'card', 'red-wash', 'gold-wash'] as const;

type Palette = ReadonlyMap<string, string>;

const paletteOf = (css: string): Palette =>
  new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );

/** Relative luminance of `#rrggbb` as WCAG 2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

type Theme = 'light' | 'dark';
interface Themes {
  /** What the phone's own theme gives. */
  readonly followed: Readonly<Record<Theme, string>>;
  /** What a person's choice gives. */
  readonly chosen: Readonly<Record<Theme, string>>;
}

const declarations = (css: string): string =>
  [...css.matchAll(/--(?!radius|gap)[\w-]+: [^;]+;/g)].map(([text]) => text).join('\n');

function setup(): Themes {
  const css = readFileSync(path.resolve(__dirname, '../../src/tokens.css'), 'utf8');
  const [light = '', dark = '', chosenLight = '', chosenDark = ''] = css
    .split(/@media \(prefers-color-scheme: dark\)|\.theme-light \{|\.theme-dark \{/)
    .map(declarations);
  return { followed: { light, dark }, chosen: { light: chosenLight, dark: chosenDark } };
}

describe('the colours of the app', () => {
  const { followed, chosen } = setup();

  it('knows black on white as 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });

  it('redefines in the dark every colour of the light', () => {
    expect([...paletteOf(followed.dark).keys()].sort()).toEqual([...paletteOf(followed.light).keys()].sort());
  });

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    it('are the same whether the phone or the person chose it', () => {
      expect(paletteOf(chosen[theme]).size).toBeGreaterThan(0);
      expect(chosen[theme]).toBe(followed[theme]);
    });

    it.each(pairs)('lets %s be read on %s', (ink, ground) => {
      const palette = paletteOf(followed[theme]);
      expect(contrast(palette.get(ink) ?? 'none', palette.get(ground) ?? 'none')).toBeGreaterThanOrEqual(4.5);
    });

    it.each(edges)('lets the edge of a field be seen on %s', (ground) => {
      const palette = paletteOf(followed[theme]);
      expect(contrast(palette.get('edge') ?? 'none', palette.get(ground) ?? 'none')).toBeGreaterThanOrEqual(
        3,
      );
    });
  });
});
