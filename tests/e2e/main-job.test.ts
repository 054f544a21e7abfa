import { findChromium } from '../support/chromium';
import { mainJob } from './main-job';
import { Theatre } from './theatre';

const chromium = findChromium();

if (chromium === undefined) {
  for (const { name } of mainJob) test.skip(`left out, no Chromium was found: ${name}`, () => undefined);
} else {
  describe('the main job in a real browser', () => {
    let theatre: Theatre;
    beforeAll(async () => {
      theatre = await Theatre.open(chromium, { pictures: false });
    }, 180_000);
    afterAll(() => theatre.close(), 30_000);

    test.each(mainJob.map((step) => [step.name, step] as const))(
      '%s',
      (_, step) => step.play(theatre.cast),
      90_000,
    );

    test('no page threw or complained', () => {
      expect(theatre.cast.stage.troubles).toEqual([]);
    });
  });
}
