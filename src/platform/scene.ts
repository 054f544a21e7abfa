import { useRouteParam } from './navigate';

/** What the code said that opened this page, or undefined. It may come from anywhere: the server says whether it is ours. */
export const useScene = (): string | undefined => useRouteParam('scene');
