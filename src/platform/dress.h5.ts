import type { Appearance } from './appearance';

/** Puts the look on the document: `rem` starts there, and what lies outside a page takes its colours from there. */
export function dress({ care, theme }: Appearance): void {
  const { classList } = document.documentElement;
  classList.toggle('care', care);
  classList.toggle('theme-light', theme === 'light');
  classList.toggle('theme-dark', theme === 'dark');
}

/** Tells readers and translators what language the document is in. */
export function nameLanguage(tag: string): void {
  document.documentElement.lang = tag;
}
