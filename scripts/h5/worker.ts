/*
 * Runs in the browser beside the app (a service worker): once the app was opened, it opens without a network. It keeps the
 * files of one build and nothing else: what the server answers never passes through here.
 */

/** The files of this build, relative to the app's folder, and a hash over their names. Put in by write-worker.ts. */
declare const FILES: readonly string[];
declare const VERSION: string;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: EventTarget & {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
};

const { scope } = self.registration;
const family = `app ${scope} `;
const mine = family + VERSION;
/** How long a slow network may keep the page waiting before the kept one is shown. [default] */
const patienceMs = 2_500;

async function install(): Promise<void> {
  const cache = await caches.open(mine);
  // The page is asked for anew; its files have their hash in their name and may come from the browser's own cache.
  await cache.add(new Request(scope, { cache: 'no-cache' }));
  await cache.addAll(FILES.map((file) => new URL(file, scope).href));
  await self.skipWaiting();
}

/** The build before this one stays for the windows that it runs in: their next page is a file of that build. */
async function activate(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(family) && name !== mine);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The newest page there is: from the network, or the kept one when the network fails or is too slow. */
async function page(request: Request): Promise<Response> {
  const fresh = fetch(request);
  const kept = await (await caches.open(mine)).match(scope);
  if (kept === undefined) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patienceMs));
  const good = fresh.then(
    (response) => (response.ok ? response : kept),
    () => kept,
  );
  return Promise.race([good, late]);
}

const file = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

function answer(event: Asking): void {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const rest = url.slice(scope.length);
  if (mode === 'navigate' && /^(index\.html)?([?#]|$)/.test(rest)) event.respondWith(page(event.request));
  else if (/^(js|css)\//.test(rest)) event.respondWith(file(event.request));
}

self.addEventListener('install', (event) => (event as Lasting).waitUntil(install()));
self.addEventListener('activate', (event) => (event as Lasting).waitUntil(activate()));
self.addEventListener('fetch', (event) => answer(event as Asking));

export {};
