import type { Appearance } from './appearance';

/** In the weapp each page carries its own look (components/page.tsx); there is no document around them. */
export function dress(_appearance: Appearance): void {}

/** WeChat reads aloud in the language of the phone. */
export function nameLanguage(_tag: string): void {}
