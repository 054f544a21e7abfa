import { useRouteParam } from './navigate';

/** See scene.ts. In a browser it may also stand before the page's own address: `…/?scene=…#/pages/…`. */
export function useScene(): string | undefined {
  const own = useRouteParam('scene');
  return own ?? new URLSearchParams(window.location.search).get('scene') ?? undefined;
}
