import path from 'node:path';
import { addPolicy } from './policy';
import { addPreload } from './preload';
import { writeWorker } from './write-worker';

/** What is made from the browser's build once it is there: an early start for its pages, what they may do, and what they need offline. */
export const finishH5 = async (root: string): Promise<void> => {
  await addPreload(path.join(root, 'dist/h5'), 'pages/home/index');
  // After the last script that is written into the page, before the page itself is.
  await addPolicy(path.join(root, 'dist/h5'));
  await writeWorker(root);
};
