import Taro, { useRouter } from '@tarojs/taro';

/** Every page of the app by the name that the code uses. */
export const routes = {
  home: '/pages/home/index',
  register: '/pages/register/index',
  me: '/pages/me/index',
  relative: '/pages/relative/index',
  warning: '/pages/warning/index',
  family: '/pages/family/index',
  guard: '/pages/guard/index',
  verify: '/pages/verify/index',
  check: '/pages/check/index',
  tips: '/pages/tips/index',
  tip: '/pages/tip/index',
  practice: '/learn/practice/index',
  scam: '/pages/scam/index',
  report: '/pages/report/index',
  help: '/pages/help/index',
  settings: '/pages/settings/index',
  bind: '/police/bind/index',
  duty: '/police/duty/index',
  task: '/police/task/index',
  shifts: '/police/shifts/index',
  channels: '/police/channels/index',
  desk: '/command/desk/index',
  roster: '/command/roster/index',
  sources: '/command/sources/index',
  upload: '/command/upload/index',
  clocks: '/command/clocks/index',
  reports: '/command/reports/index',
} as const;
export type RouteName = keyof typeof routes;

export const isRoute = (name: string): name is RouteName => name in routes;

/** The address of a page, as a share card or a link needs it. */
export function addressOf(name: RouteName, params: Readonly<Record<string, string>>): string {
  const query = Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return query.length === 0 ? routes[name] : `${routes[name]}?${query.join('&')}`;
}

/** Opens a page on top of this one. A tap that opens the same page twice fails harmlessly. */
export function open(name: RouteName, params: Readonly<Record<string, string>> = {}): void {
  void Taro.navigateTo({ url: addressOf(name, params) }).catch(() => undefined);
}

/** Opens a page in place of this one: there is no way back to a finished form. */
export function replace(name: RouteName, params: Readonly<Record<string, string>> = {}): void {
  void Taro.redirectTo({ url: addressOf(name, params) }).catch(() => undefined);
}

/** Back to the page before, or home when the page was opened from a message. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else goHome();
}

export function goHome(): void {
  void Taro.reLaunch({ url: routes.home });
}

/** A parameter of this page's address, or undefined. What it means is for the caller to check. */
export function useRouteParam(name: string): string | undefined {
  const value: unknown = useRouter().params[name];
  if (typeof value !== 'string' || value === '') return undefined;
  return decoded(value);
}

// The weapp hands parameters over encoded, the browser decoded; a `%` of its own must not throw.
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
