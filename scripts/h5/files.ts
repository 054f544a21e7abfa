import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const scriptPattern = /<script[^>]*\ssrc="\.?\/?([^"]+)"/g;
const stylePattern = /<link[^>]*\shref="\.?\/?([^"]+\.css)"/g;
// A number or a quoted name: `.e(x)` may be anybody's method.
const chunkPattern = /\.e\((?:(\d+)|"([\w-]+)")\)/g;

/** A built app: what its page names, the code of that, and the files beside it. */
interface Built {
  readonly dir: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly code: string;
  readonly files: readonly string[];
}

const listed = async (dir: string, folder: string): Promise<string[]> => {
  const names = await readdir(path.join(dir, folder)).catch(() => []);
  return names.map((name) => `${folder}/${name}`);
};

const readBuilt = async (dir: string): Promise<Built> => {
  const html = await readFile(path.join(dir, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(scriptPattern)].map(([, src = '']) => src);
  const styles = [...html.matchAll(stylePattern)].map(([, href = '']) => href);
  const code = await Promise.all(scripts.map((src) => readFile(path.join(dir, src), 'utf8')));
  const files = [...(await listed(dir, 'js')), ...(await listed(dir, 'css'))];
  return { dir, scripts, styles, code: code.join('\n'), files };
};

const chunksIn = (code: string): string[] =>
  [...code.matchAll(chunkPattern)].map(([, number, name]) => number ?? name ?? '');

/** The chunks that the bundle's route table loads for a page: `"path":…,"load":function load(a,b){return[…e(111)…,a,b]`. */
const chunksOfRoute = ({ code, dir }: Built, route: string): string[] => {
  const at = code.indexOf(`"path":"${route}","load":`);
  const load = at < 0 ? null : /function ?\w*\((\w+),(\w+)\)\{return\[(.*?),\1,\2\]/.exec(code.slice(at));
  const ids = chunksIn(load?.[3] ?? '');
  if (ids.length === 0) throw new Error(`the route table of ${dir} names no chunk for ${route}`);
  return ids;
};

/** A chunk may have a name of its own, so it is found by the hash that the loader's table (`"804":"c7c9ed53"`) gives it. */
const scriptOfChunk = ({ code, files }: Built, id: string): string => {
  const hash = new RegExp(`"?\\b${id}"?:"([0-9a-f]{8})"`).exec(code)?.[1];
  const file = files.find((name) => hash !== undefined && name.endsWith(`.${hash}.js`));
  if (file === undefined) throw new Error(`the file of chunk ${id} is not under js/`);
  return file;
};

const baseName = (file: string): string => path.basename(file).split('.')[0] ?? '';

/** The styles of a chunk bear its script's name. */
const stylesBeside = ({ files }: Built, script: string): string[] =>
  files.filter((file) => file.endsWith('.css') && baseName(file) === baseName(script));

/** Every script that a browser loads to show one page from nothing, relative to `dir`. */
export const firstLoadScripts = async (dir: string, route: string): Promise<string[]> => {
  const built = await readBuilt(dir);
  const chunks = chunksOfRoute(built, route).map((id) => scriptOfChunk(built, id));
  return [...new Set([...built.scripts, ...chunks])];
};

/** The scripts of some chunks and of all that these load later. */
const closure = async (built: Built, ids: readonly string[]): Promise<string[]> => {
  const known = new Map<string, string>();
  const waiting = [...ids];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (known.has(id)) continue;
    const script = scriptOfChunk(built, id);
    known.set(id, script);
    waiting.push(...chunksIn(await readFile(path.join(built.dir, script), 'utf8')));
  }
  return [...known.values()];
};

const routesIn = (code: string): string[] =>
  [...code.matchAll(/"path":"([\w/-]+)","load":/g)].map(([, route = '']) => route);

/** Scripts and styles of every page whose route fits, with the app's own, relative to `dir`, sorted. */
export const filesOfPages = async (dir: string, wanted: RegExp): Promise<string[]> => {
  const built = await readBuilt(dir);
  const ids = routesIn(built.code)
    .filter((route) => wanted.test(route))
    .flatMap((route) => chunksOfRoute(built, route));
  const scripts = [...built.scripts, ...(await closure(built, ids))];
  const styles = scripts.flatMap((script) => stylesBeside(built, script));
  return [...new Set([...scripts, ...built.styles, ...styles])].sort();
};

/** What each page loads beyond the app's own files, by route. */
export const chunksByRoute = async (dir: string): Promise<Record<string, string[]>> => {
  const built = await readBuilt(dir);
  return Object.fromEntries(
    routesIn(built.code).map((route) => {
      const scripts = chunksOfRoute(built, route).map((id) => scriptOfChunk(built, id));
      return [route, [...scripts, ...scripts.flatMap((script) => stylesBeside(built, script))]];
    }),
  );
};

/** Bytes of these scripts as a server sends them gzipped. */
export const gzippedBytes = async (dir: string, scripts: readonly string[]): Promise<number> => {
  const sizes = await Promise.all(
    scripts.map(async (src) => gzipSync(await readFile(path.join(dir, src))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};
