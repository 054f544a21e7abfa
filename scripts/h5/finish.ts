import path from 'node:path';
import { addPreload } from './preload';
import { writeWorker } from './write-worker';

/** What is made from the browser's build once it is there: an early start for its pages, and what they need offline. */
export const finishH5 = async (root: string): Promise<void> => {
  await addPreload(path.join(root, 'dist/h5'), 'pages/home/index');
  await writeWorker(root);
};
