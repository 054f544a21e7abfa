import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.resolve(__dirname, '../../src');

const aria = ['aria-label', 'aria-role', 'aria-hidden', 'aria-checked', 'aria-disabled', 'aria-live'];
const typed = ['value', 'placeholder', 'placeholder-class', 'maxlength', 'bindinput', ...aria];

/**
 * The components that src/ uses, and their attributes besides id, class and style. What is missing here never reaches the screen;
 * the played mini-program (tests/weapp) fails on it.
 */
export const attributes: Readonly<Record<string, readonly string[]>> = {
  view: aria,
  'static-view': aria,
  'pure-view': [],
  text: [...aria, 'user-select'],
  'static-text': [...aria, 'user-select'],
  image: ['src', 'mode', 'show-menu-by-longpress', ...aria],
  'static-image': ['src', 'mode', 'show-menu-by-longpress', ...aria],
  button: ['hover-class', 'open-type', 'disabled', 'bindtap', 'bindgetphonenumber', ...aria],
  input: ['type', ...typed],
  textarea: ['auto-height', ...typed],
  'page-meta': ['root-font-size', 'page-style'],
  'navigation-bar': ['title', 'front-color', 'background-color'],
};

const camel = (dashed: string): string =>
  dashed.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());

/** The same components as Taro's lists name them. */
export const components: readonly string[] = Object.keys(attributes).map(camel);

/** The calls of WeChat that src/ may make: every name that stands behind a dot somewhere. */
export const calls: readonly string[] = [
  ...new Set(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => readFileSync(path.join(src, file), 'utf8').match(/(?<=\.)\w+/g) ?? []),
  ),
];
