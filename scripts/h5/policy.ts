import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const inline = /<script>([\s\S]*?)<\/script>/g;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * What the page may load and run, and where it may send to: its own host. Of scripts only files, and the one in the page that is known
 * by its hash. Taro writes style sheets into the page, and a font into those; pictures of reports come from the cloud's storage; the desk's Excel reader
 * may work in a blob. Who may put the page into a frame can't be said here: that is a header's (localcloud/server/static-files.ts).
 */
const policyOf = (scripts: readonly string[]): string =>
  [
    `default-src 'none'`,
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob: https:`,
    `font-src 'self' data:`,
    `media-src 'self' https:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** Writes the policy into the head of the built page, before everything that it governs: so it holds on static hosting too. */
export const addPolicy = async (dir: string): Promise<void> => {
  const file = path.join(dir, 'index.html');
  const html = await readFile(file, 'utf8');
  const scripts = [...html.matchAll(inline)].map(([, script = '']) => script);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts)}"/>`;
  await writeFile(
    file,
    html.replace(/<meta charset="utf-8"\/>/, (charset) => `${charset}${meta}`),
  );
};
