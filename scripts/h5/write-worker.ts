import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesOfPages } from './files';

/** Writes the service worker of the built app beside its page: it keeps every file that a resident's page needs. */
export const writeWorker = async (root: string): Promise<void> => {
  const h5 = path.join(root, 'dist/h5');
  const files = await filesOfPages(h5, /^(pages|learn)\//);
  const page = await readFile(path.join(h5, 'index.html'));
  const version = createHash('sha256').update(files.join('\n')).update(page).digest('hex').slice(0, 12);
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/h5/worker.ts'],
    outfile: path.join(h5, 'offline.js'),
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  });
};
