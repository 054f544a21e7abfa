import type { Appearance } from '../platform/appearance';

/** In a browser `rem` follows the person's font size by itself, and the document carries the look. */
export function PageMeta(_props: { readonly title: string; readonly look: Appearance }): null {
  return null;
}
