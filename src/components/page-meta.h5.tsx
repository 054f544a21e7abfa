import { useEffect } from 'react';
import type { Appearance } from '../platform/appearance';
import { useVisible } from '../platform/visible';

/**
 * In a browser `rem` follows the person's font size by itself, and the document carries the look. The tab's title, which a screen
 * reader says first, comes from the page's config in Chinese: here it is the page's own, in the person's language.
 */
export function PageMeta({ title }: { readonly title: string; readonly look: Appearance }): null {
  const visible = useVisible();
  useEffect(() => {
    if (visible) document.title = title;
  }, [title, visible]);
  return null;
}
