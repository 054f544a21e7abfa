const { default: Sequencer } = require('@jest/test-sequencer');

/** They take the longest: started last, each would keep one core waiting for the other. */
const longest = [
  'tests/e2e/main-job',
  'tests/model/model',
  'tests/functions/killed',
  'tests/functions/round-trips',
  'tests/localcloud/store/checkpoints',
  'tests/localcloud/store/grow',
];

/** The longest files first, also on a fresh machine, where Jest knows their sizes only. */
module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = longest.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
