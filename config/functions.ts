import { build } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const source = 'cloudfunctions';
const output = 'dist/cloudfunctions';

/** The deployed functions: every folder of `cloudfunctions` but `_server`, which is bundled into each of them. */
export const functionNames = async (root: string): Promise<string[]> => {
  const entries = await readdir(path.join(root, source), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .sort();
};

const readJson = async (file: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** The SDK stays outside the bundle: the cloud installs it from this file, at the version that was tested. */
const packageOf = async (root: string, name: string): Promise<string> => {
  const { version } = await readJson(path.join(root, 'package.json'));
  const sdk = await readJson(path.join(root, 'node_modules/wx-server-sdk/package.json'));
  const manifest = {
    name,
    version,
    private: true,
    main: 'index.js',
    dependencies: { 'wx-server-sdk': sdk.version },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

const bundle = async (root: string, name: string, dir: string): Promise<void> => {
  await build({
    absWorkingDir: root,
    entryPoints: [path.join(source, name, 'index.ts')],
    outfile: path.join(dir, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['wx-server-sdk'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  await writeFile(path.join(dir, 'package.json'), await packageOf(root, name));
  const config = path.join(root, source, name, 'config.json');
  if (await exists(config)) await copyFile(config, path.join(dir, 'config.json'));
};

/** Bundles all functions beside the old ones and swaps the folders at the end: a failed build leaves what was there. */
export const buildFunctions = async (root: string): Promise<void> => {
  const target = path.join(root, output);
  const staging = `${target}.next`;
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  for (const name of await functionNames(root)) {
    const dir = path.join(staging, name);
    await mkdir(dir, { recursive: true });
    await bundle(root, name, dir);
  }
  await rm(target, { recursive: true, force: true });
  await rename(staging, target);
};
