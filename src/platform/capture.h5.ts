/** A browser can't keep a page out of a shared screen: the page says 'stop sharing first' in words. */
export function useHiddenFromCapture(): void {}
