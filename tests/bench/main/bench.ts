import { figuresLine, percentile } from '../figures';
import { measureFloor } from '../floor';
import { depthBeforePush } from '../round-trips';
import {
  answeredPerSecond,
  clients,
  closeBench,
  latencies,
  openBench,
  startAnew,
  tracedWarning,
} from '../system/stages';

const residents = 5_000;
const perSecond = 20;

/** `npm run bench -- main`: a warning's way beside the floor of the SDK, all in one run. Returns the last line. */
export async function benchMain(): Promise<string> {
  const bench = await openBench(residents, 0);
  const samples = await latencies(bench, perSecond);
  await startAnew(bench);
  const rate = await answeredPerSecond(bench);
  await startAnew(bench);
  const calls = await tracedWarning(bench);
  await closeBench(bench);
  const floor = await measureFloor(5, clients);
  return figuresLine('main', {
    p50: percentile(samples, 0.5),
    p99: percentile(samples, 0.99),
    rate,
    floor,
    share: (rate * calls.length) / floor,
    calls: calls.length,
    depth: depthBeforePush(calls),
  });
}
