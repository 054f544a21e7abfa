import { build, type BuildOptions } from 'esbuild';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

const common: BuildOptions = { bundle: true, charset: 'utf8', logLevel: 'warning' };
const page = 'localcloud/console/page';

/** The code that runs inside a worker of localcloud, around a function's bundle. */
const buildInstance = (root: string): Promise<unknown> =>
  build({
    ...common,
    absWorkingDir: root,
    entryPoints: ['localcloud/functions/instance.ts'],
    outfile: 'dist/localcloud/instance.cjs',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });

/** localcloud by itself, for projects other than this one. Only the database's binary stays outside. */
const buildCli = (root: string): Promise<unknown> =>
  build({
    ...common,
    absWorkingDir: root,
    entryPoints: ['localcloud/cli.ts'],
    outfile: 'dist/localcloud/cli.cjs',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['libsql'],
  });

const buildConsole = async (root: string): Promise<void> => {
  const output = path.join(root, 'dist/localcloud/console');
  await mkdir(output, { recursive: true });
  await build({
    ...common,
    absWorkingDir: root,
    entryPoints: [`${page}/main.ts`, `${page}/style.css`],
    outdir: output,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
  });
  await copyFile(path.join(root, page, 'index.html'), path.join(output, 'index.html'));
};

/** The inside of a worker, the console's page, and the command line. */
export const buildLocalcloud = async (root: string): Promise<void> => {
  await Promise.all([buildInstance(root), buildCli(root), buildConsole(root)]);
};
