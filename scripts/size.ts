import path from 'node:path';
import { root } from './root';
import { firstLoadScripts, gzippedBytes } from './h5/files';
import { weappPackages } from './size/weapp';

/** KB of 1,024 bytes, as WeChat counts its 2 MB. */
const kb = (bytes: number | undefined): string => ((bytes ?? 0) / 1024).toFixed(1);

const measure = async (): Promise<string> => {
  const weapp = await weappPackages(path.join(root, 'dist/weapp'));
  const h5 = path.join(root, 'dist/h5');
  const scripts = await firstLoadScripts(h5, 'pages/home/index');
  const first = await gzippedBytes(h5, scripts);
  console.log(`h5 first load: ${scripts.join(', ')}`);
  const { main = 0, learn = 0 } = weapp;
  console.log(
    `the residents' subpackage, fetched once home stands: learn=${kb(learn)}, with main ${kb(main + learn)}`,
  );
  return `size main=${kb(weapp.main)} police=${kb(weapp.police)} command=${kb(weapp.command)} h5=${kb(first)}`;
};

measure().then(
  (line) => console.log(line),
  (error: unknown) => {
    console.error('size needs dist/weapp and dist/h5: npm run build');
    console.error(error);
    process.exitCode = 1;
  },
);
