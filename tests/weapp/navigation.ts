/** Moves between pages, as WeChat offers them; each is done when the new page is shown. */
export interface Navigation {
  push(url: string): void;
  replace(url: string): void;
  relaunch(url: string): void;
  back(delta: number): void;
}

/** `/pages/tip/index?id=a` → the page's route and its parameters, still encoded as WeChat hands them over. */
export const parseUrl = (url: string): { route: string; options: Record<string, string> } => {
  const [route = '', query = ''] = url.replace(/^\//, '').split('?');
  const pairs = query.split('&').filter((pair) => pair !== '');
  const options = Object.fromEntries(pairs.map((pair) => pair.split('=', 2) as [string, string]));
  return { route, options };
};
