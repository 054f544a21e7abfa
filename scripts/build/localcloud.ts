import { build } from 'esbuild';

/** The code that runs inside a worker of localcloud, around a function's bundle. */
export const buildLocalcloud = async (root: string): Promise<void> => {
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
