import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const scriptPattern = /<script[^>]*\ssrc="\.?\/?([^"]+)"/g;

/** The chunks that the bundle's route table loads for a page: `"path":…,"load":function load(a,b){return[…e(111)…,a,b]`. */
const chunksOfRoute = (code: string, route: string): string[] => {
  const at = code.indexOf(`"path":"${route}","load":`);
  const load = at < 0 ? null : /load\((\w+),(\w+)\)\{return\[(.*?),\1,\2\]/.exec(code.slice(at));
  return [...(load?.[3] ?? '').matchAll(/\.e\("?([\w-]+)"?\)/g)].map(([, id = '']) => id);
};

/** A chunk may have a name of its own, so it is found by the hash that the loader's table (`"804":"c7c9ed53"`) gives it. */
const fileOfChunk = (id: string, built: { code: string; files: readonly string[] }): string => {
  const hash = new RegExp(`"?\\b${id}"?:"([0-9a-f]{8})"`).exec(built.code)?.[1];
  const file = built.files.find((name) => hash !== undefined && name.endsWith(`.${hash}.js`));
  if (file === undefined) throw new Error(`the file of chunk ${id} is not under js/`);
  return `js/${file}`;
};

/** Every script that a browser loads to show one page from nothing, relative to `dir`. */
export const firstLoadScripts = async (dir: string, route: string): Promise<string[]> => {
  const html = await readFile(path.join(dir, 'index.html'), 'utf8');
  const entries = [...html.matchAll(scriptPattern)].map(([, src = '']) => src);
  const code = await Promise.all(entries.map((src) => readFile(path.join(dir, src), 'utf8')));
  const ids = [...new Set(code.flatMap((text) => chunksOfRoute(text, route)))];
  if (ids.length === 0) throw new Error(`the route table of ${dir} names no chunk for ${route}`);
  const files = await readdir(path.join(dir, 'js'));
  const chunks = ids.map((id) => fileOfChunk(id, { code: code.join('\n'), files }));
  return [...new Set([...entries, ...chunks])];
};

/** Bytes of these scripts as a server sends them gzipped. */
export const gzippedBytes = async (dir: string, scripts: readonly string[]): Promise<number> => {
  const sizes = await Promise.all(
    scripts.map(async (src) => gzipSync(await readFile(path.join(dir, src))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};
