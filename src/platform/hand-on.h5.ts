import { copy } from './clipboard';

/** How a text was handed on; `dismissed` when the person thought better of it. */
export type HandedOn = 'shared' | 'copied' | 'dismissed' | 'failed';

/**
 * Hands on a title and a text, by the browser's own way or by the clipboard. Never the page's address: it may hold whose phone
 * this is.
 */
export async function handOn(told: { readonly title: string; readonly text: string }): Promise<HandedOn> {
  if ('share' in navigator) {
    try {
      await navigator.share(told);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'dismissed';
    }
  }
  return (await copy(told.text)) ? 'copied' : 'failed';
}
