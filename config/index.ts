import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { accessible } from './accessible';
import { FlexGap } from './flex-gap';
import { calls, components } from './slim/used';

const root = path.resolve(__dirname, '..');
const domain = path.join(root, 'domain');
const target = process.env.TARO_ENV ?? 'h5';

/** Which CloudBase environment the weapp opens. localcloud's is `local`; the h5 build asks the host that served it. */
const cloudEnv = process.env.TARO_APP_CLOUD_ENV ?? 'local';

// `px` stays `px`: with the transform on, text and cards grow with the width of the screen (shared notes: taro.md).
const postcss = { pxtransform: { enable: false }, cssModules: { enable: false } };
// The rules of domain/ lie outside src/ and are compiled like it. So is what is published in syntax (`?.`, `??`) that the oldest
// phones of `browserslist` can't even read: valibot, and what Taro's browser part takes addresses apart with.
const tooNew = ['valibot', 'query-string', 'filter-obj'].map((name) => path.join(root, 'node_modules', name));
const compile = { include: [domain, ...tooNew] };

// What every page uses is one script and one style sheet, not a copy in each page's own.
const sharedOnce = {
  chunks: 'all' as const,
  cacheGroups: {
    shared: {
      name: 'shared',
      test: /[\\/](src[\\/](components|api|platform)|valibot|dayjs)[\\/]/,
      minChunks: 2,
      enforce: true,
    },
  },
};

// Of what Taro's runtime lists, the phones get what the app uses.
const lists =
  /@tarojs[\\/](shared[\\/]dist[\\/](native-apis|components)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/;
const slimRuntime = path.join(__dirname, 'slim/runtime.cjs');

// Our code is arrows and `const` anyway: webpack's own wrappers, one around each module and each export, are so too.
const environment = { arrowFunction: true, const: true };

const config: UserConfigExport<'webpack5'> = {
  projectName: 'jinzhongzhao',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Taro would write each Chinese character as six ASCII ones: twice the bytes.
  terser: { enable: true, config: { ecma: 2015, output: { ascii_only: false }, compress: { passes: 2 } } },
  // WeChat's templates can't call themselves, so each depth is written out. Ours is 10 at most; tests/weapp reports what is deeper.
  baseLevel: 12,
  alias: { '@domain': domain },
  defineConstants: { CLOUD_ENV: JSON.stringify(cloudEnv) },
  plugins: [
    '@tarojs/plugin-framework-react',
    target === 'weapp' ? '@tarojs/plugin-platform-weapp' : '@tarojs/plugin-platform-h5',
    ...(target === 'weapp' ? [accessible, path.join(__dirname, 'slim/templates.ts')] : []),
  ],
  mini: {
    compile,
    postcss,
    webpackChain: (chain) => {
      chain.output.set('environment', environment);
      // No phone keeps a file of an older version: the shortest names do.
      chain.optimization.set('moduleIds', 'size').set('chunkIds', 'size').set('mangleExports', 'size');
      chain.module.rule('slim').test(lists).use('slim').loader(slimRuntime).options({ components, calls });
    },
    optimizeMainPackage: { enable: true },
    minifyXML: { collapseWhitespace: true },
    runtime: { enableInnerHTML: false },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    compile,
    postcss,
    useHtmlComponents: true,
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    webpackChain: (chain) => {
      chain.optimization.splitChunks(sharedOnce);
      chain.plugin('flex-gap').use(FlexGap);
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
      ignoreOrder: true,
    },
  },
};

export default defineConfig(config);
