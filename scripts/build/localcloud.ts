import { build } from 'esbuild';

/** The code that runs inside a worker of localcloud, around a function's bundle. */
const buildInstance = async (root: string): Promise<void> => {
  await build({
    absWorkingDir: root,
    entryPoints: ['localcloud/functions/instance.ts'],
    outfile: 'dist/localcloud/instance.cjs',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  });
};

/** The page that a newcomer sees. */
const buildConsole = async (root: string): Promise<void> => {
  await build({
    absWorkingDir: root,
    entryPoints: ['main.ts', 'style.css', 'index.html'].map((file) => `localcloud/console/page/${file}`),
    outdir: 'dist/localcloud/console',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.html': 'copy' },
    charset: 'utf8',
    logLevel: 'warning',
  });
};

export const buildLocalcloud = async (root: string): Promise<void> => {
  await buildInstance(root);
  await buildConsole(root);
};
