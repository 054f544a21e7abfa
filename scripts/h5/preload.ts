import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chunksByRoute } from './files';

/** Runs in the page's head, before any of its scripts is there: what the asked page needs is fetched at once. */
const script = (chunks: Readonly<Record<string, readonly string[]>>, home: string): string => {
  const files = [...new Set(Object.values(chunks).flat())];
  const numbers = Object.fromEntries(
    Object.entries(chunks).map(([route, own]) => [route, own.map((file) => files.indexOf(file))]),
  );
  return `(function(f,r){
var n=r[location.hash.replace(/^#\\/?/,'').split('?')[0]]||r[${JSON.stringify(home)}];
n.forEach(function(i){var l=document.createElement('link');l.rel='preload';l.href=f[i];l.as=/css$/.test(f[i])?'style':'script';document.head.appendChild(l)})
})(${JSON.stringify(files)},${JSON.stringify(numbers)})`;
};

/**
 * Saves a round trip: the app would learn only from its first script which chunks the page consists of. They are asked for
 * together with it.
 */
export const addPreload = async (dir: string, home: string): Promise<void> => {
  const file = path.join(dir, 'index.html');
  const html = await readFile(file, 'utf8');
  const chunks = await chunksByRoute(dir);
  const at = html.indexOf('<script');
  await writeFile(file, `${html.slice(0, at)}<script>${script(chunks, home)}</script>${html.slice(at)}`);
};
