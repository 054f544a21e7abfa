import { benchCheck } from './check/bench';
import { benchDispatch } from './dispatch/bench';
import { benchH5 } from './h5/bench';
import { benchLocalcloud } from './localcloud/bench';
import { benchMain } from './main/bench';

// npm run bench -- NAME [FILE]

const benchmarks: Readonly<Record<string, (file?: string) => Promise<string>>> = {
  check: benchCheck,
  dispatch: () => benchDispatch(),
  h5: () => benchH5(),
  localcloud: () => benchLocalcloud(),
  main: () => benchMain(),
};

const [name = '', file] = process.argv.slice(2);
const benchmark = benchmarks[name];

if (benchmark === undefined) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benchmarks).join(', ')}`);
  process.exitCode = 1;
} else {
  benchmark(file).then(
    (line) => console.log(line),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
