import { make } from './build/make';
import { root } from './root';

// npm run build -- [--stale] [functions] [database] [localcloud] [weapp] [h5]
const args = process.argv.slice(2);

make({
  root,
  names: args.filter((arg) => !arg.startsWith('--')),
  staleOnly: args.includes('--stale'),
  report: (line) => console.log(line),
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
