import { findChromium } from '../support/chromium';
import { mainJob } from './main-job';
import { playPages } from './sweep/run';
import { Theatre } from './theatre';

// npm run e2e [-- main|pages [PAGE]]: the main job in a real browser against the running system, then every page of a
// resident under every look; screenshots under dist/e2e/.

const [part = 'all', only = ''] = process.argv.slice(2);

const playMainJob = async (chromium: string): Promise<void> => {
  const theatre = await Theatre.open(chromium, { pictures: true });
  try {
    for (const { name, play: playStep } of mainJob) {
      const startedAt = performance.now();
      await playStep(theatre.cast);
      console.log(`ok  ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
    }
    const { troubles } = theatre.cast.stage;
    if (troubles.length > 0) throw new Error(`the pages complained:\n${troubles.join('\n')}`);
    console.log(`${mainJob.length} passed, 0 failed; screenshots under dist/e2e/`);
  } catch (error) {
    await theatre.cast.stage.pictureOfConsole('failed');
    throw error;
  } finally {
    await theatre.close();
  }
};

const play = async (): Promise<void> => {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error('no Chromium was found; set CHROMIUM_PATH or install one');
  if (part !== 'pages') await playMainJob(chromium);
  if (part !== 'main') await playPages(chromium, only);
};

play().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
