import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withGapFallback } from '../../config/flex-gap';

const styles = path.resolve(__dirname, '../../dist/h5/css');

test('a column puts the gap between its children, a row half of it on each of their sides', () => {
  expect(withGapFallback('.a{display:flex;flex-direction:column;gap:var(--gap)}')).toContain(
    '@supports not (aspect-ratio:1/1){.a{gap:0}.a>*+*{margin-top:var(--gap)!important}}',
  );
  expect(withGapFallback('.a,.b{display:flex;gap:12px}')).toContain(
    '.a,.b{gap:0}.a>*,.b>*{margin-left:calc(12px / 2)!important;margin-right:calc(12px / 2)!important;}',
  );
  const wrapping = withGapFallback('@media print{.a{display:flex;flex-wrap:wrap;gap:8px 12px}}');
  expect(wrapping).toMatch(/margin-left:calc\(12px .*margin-top:calc\(8px .*\}\}\}$/);
});

test('what has no gap, or is a grid, stays as it is', () => {
  const css = '.a{display:flex}.gap-row{color:red}.b{display:grid;gap:8px}:root{--gap:16px}';
  expect(withGapFallback(css)).toBe(css);
});

test('a gap that does not say what it is a gap of is no style sheet', () => {
  expect(() => withGapFallback('.a{gap:8px}')).toThrow('.a: a gap needs its "display"');
});

test('no flex gap of the built app is without its fallback', () => {
  const rules = readdirSync(styles).flatMap((name) => [
    ...readFileSync(path.join(styles, name), 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}(?=(.{0,400}))/g),
  ]);
  const gaps = rules.filter(([, , declarations = '']) => /(^|;)gap:(?!0)/.test(declarations));
  const flex = gaps.filter(([, , declarations = '']) => !declarations.includes('display:grid'));
  expect(flex.length).toBeGreaterThan(40);
  const bare = flex.filter(
    ([, selectors = '', , rest = '']) =>
      !rest.startsWith(`@supports not (aspect-ratio:1/1){${selectors}{gap:0}`),
  );
  expect(bare.map(([, selectors]) => selectors)).toEqual([]);
});
