import { buildFunctions } from '../../config/functions';
import { buildLocalcloud } from './localcloud';
import { buildApp } from './taro';
import { finishH5 } from '../h5/finish';

/** One thing that can be built: what it is made from, and how. Outputs are `dist/<name>` unless said otherwise. */
export interface Target {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly run: (root: string) => Promise<void>;
}

const versions = ['package.json', 'package-lock.json', 'tsconfig.json'];
const app = ['src', 'domain', 'config', 'babel.config.js', ...versions];

export const targets: readonly Target[] = [
  {
    name: 'functions',
    inputs: ['cloudfunctions', 'domain', 'config/functions.ts', ...versions],
    run: buildFunctions,
  },
  {
    name: 'database',
    inputs: ['cloudfunctions/_server/adapters', 'config/database.ts', ...versions],
    // Loaded late: a mistake in the list of collections must not stop the other targets.
    run: async (root) => (await import('../../config/database')).writeDatabaseDescription(root),
  },
  {
    name: 'localcloud',
    inputs: ['localcloud', 'scripts/build/localcloud.ts', ...versions],
    run: buildLocalcloud,
  },
  { name: 'weapp', inputs: app, run: (root) => buildApp(root, 'weapp') },
  {
    name: 'h5',
    inputs: [...app, 'scripts/h5'],
    run: async (root) => {
      await buildApp(root, 'h5');
      await finishH5(root);
    },
  },
];
