// What the first page needs comes first. [default]
const afterMs = 1_500;

/**
 * Lets the browser keep every page of the app (scripts/h5/worker.ts), so that it opens without a network once it was opened
 * with one. Where that isn't allowed (no https) the app works as before.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  const start = (): void => {
    setTimeout(() => void navigator.serviceWorker.register('offline.js').catch(() => undefined), afterMs);
  };
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
