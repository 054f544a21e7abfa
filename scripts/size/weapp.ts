import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

// What WeChat's developer tools upload (docs: 上传代码时的文件后缀白名单, as far as it matters here). Licences as .txt and
// source maps stay at home.
const uploaded = new Set([
  '.js',
  '.json',
  '.wxml',
  '.wxss',
  '.wxs',
  '.png',
  '.jpg',
  '.jpeg',
  '.gif',
  '.svg',
  '.webp',
  '.mp3',
]);

const bytesUnder = async (dir: string, skip: readonly string[] = []): Promise<number> => {
  let total = 0;
  for (const entry of await readdir(dir, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const skipped = skip.some((folder) => !path.relative(folder, file).startsWith('..'));
    if (entry.isFile() && !skipped && uploaded.has(path.extname(file))) total += (await stat(file)).size;
  }
  return total;
};

/** Bytes of the main package (`main`) and of each subpackage, by its root. */
export const weappPackages = async (dir: string): Promise<Record<string, number>> => {
  const app = JSON.parse(await readFile(path.join(dir, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[];
  };
  const roots = (app.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const folders = roots.map((root) => path.join(dir, root));
  const sizes: Record<string, number> = { main: await bytesUnder(dir, folders) };
  for (const root of roots) sizes[root] = await bytesUnder(path.join(dir, root));
  return sizes;
};
