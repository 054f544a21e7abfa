import { send } from '../server/respond';
import type { ServerRoute } from '../server/route';
import type { Parts } from '../start';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The app at a page, as the person's WeChat would open it from a code. `scene` reaches the page percent-encoded there, so
 * it is encoded once more for the address.
 */
export const scannedUrl = (
  { options, wechat }: Pick<Parts, 'options' | 'wechat'>,
  person: string,
  code: { readonly page: string; readonly scene: string },
): string => {
  const host = (options.hosting[0]?.path ?? '').replace(/\/+$/, '');
  const scene = encodeURIComponent(encodeURIComponent(code.scene));
  return `${host}/?identity=${wechat.identities.of(person).token}#/${code.page}?scene=${scene}`;
};

const pageFor = (parts: Parts, code: { readonly page: string; readonly scene: string }): string => {
  const links = parts.options.people.map(
    ({ key, name }) =>
      `<li><a class="message" href="${escape(scannedUrl(parts, key, code))}">${escape(name)}</a></li>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>扫码 · Scan</title><link rel="stylesheet" href="/style.css" />
</head>
<body>
<header class="top"><span class="logo" aria-hidden="true"></span><h1>用谁的微信扫码？ <span lang="en">Whose WeChat scans it?</span></h1></header>
<ul class="messages">${links.join('') || '<li class="empty">没有人 · nobody</li>'}</ul>
</body>
</html>`;
};

/** `GET /scan?page=…&scene=…`: where the codes of wxacode.getUnlimited lead. */
export const scanRoute = (parts: Parts): ServerRoute => ({
  matches: (path, method) => path === '/scan' && method === 'GET',
  handle: ({ response, query }) => {
    const code = { page: query.get('page') ?? '', scene: query.get('scene') ?? '' };
    send(response, 200, { type: 'text/html; charset=utf-8', body: pageFor(parts, code) });
  },
});
