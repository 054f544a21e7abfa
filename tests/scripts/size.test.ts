import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { firstLoadScripts } from '../../scripts/h5/files';
import { weappPackages } from '../../scripts/size/weapp';

let dir: string;
beforeEach(async () => (dir = await mkdtemp(path.join(os.tmpdir(), 'size-'))));
afterEach(() => rm(dir, { recursive: true, force: true }));

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
  await writeFile(path.join(dir, file), text);
};

test('a subpackage counts for itself and not for the main package', async () => {
  const app = JSON.stringify({ subPackages: [{ root: 'police' }] });
  await write('app.json', app);
  await write('app.js', 'x'.repeat(100));
  await write('police/duty/index.js', 'x'.repeat(7));
  expect(await weappPackages(dir)).toEqual({ main: app.length + 100, police: 7 });
});

test('licence texts and source maps are not uploaded and do not count', async () => {
  await write('app.json', '{}');
  await write('app.js.LICENSE.txt', 'x'.repeat(1000));
  await write('app.js.map', 'x'.repeat(1000));
  expect(await weappPackages(dir)).toEqual({ main: 2 });
});

const routes =
  'r=[{"path":"pages/home/index","load":function load(a,b){return[Promise.all([t.e(8),t.e(9)]).then(x),a,b]}},' +
  '{"path":"pages/tips/index","load":function load(a,b){return[t.e(7).then(x),a,b]}}];' +
  'u="js/"+(8===A?"shared":A)+"."+{"7":"aaaaaaaa","8":"bbbbbbbb","9":"cccccccc"}[A]+".js"';

test('the first load is what the page names and the chunks of the home route, nothing of other routes', async () => {
  await write('index.html', '<script defer="defer" src="./js/app.12345678.js"></script>');
  await write('js/app.12345678.js', routes);
  for (const name of ['7.aaaaaaaa', 'shared.bbbbbbbb', '9.cccccccc']) await write(`js/${name}.js`, '');
  expect(await firstLoadScripts(dir, 'pages/home/index')).toEqual([
    'js/app.12345678.js',
    'js/shared.bbbbbbbb.js',
    'js/9.cccccccc.js',
  ]);
});

test('a route that is not in the table is an error, not a small size', async () => {
  await write('index.html', '<script src="./js/app.12345678.js"></script>');
  await write('js/app.12345678.js', routes);
  await expect(firstLoadScripts(dir, 'pages/gone/index')).rejects.toThrow('pages/gone/index');
});
