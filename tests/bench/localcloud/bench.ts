import { figuresLine, monotonicMs, percentile } from '../figures';
import { startEmptyServer } from '../floor';
import { callsOf, type Task, type Work } from './messages';
import { Cloud, Sdk } from './processes';
import { measureRaw } from './raw';

const small = 10_000;
const large = Number(process.env.BENCH_LARGE ?? 1_000_000);
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const clients = 16;
const works = ['get', 'query', 'page', 'update', 'insert', 'transaction'] as const;
const round = (value: number) => Math.round(value).toString().padStart(7);

/** Calls per second as a share of the floor, which is measured right before and after. */
async function shares(cloud: Sdk, empty: Sdk) {
  const task = { collection: 'residents', size: small, clients, seconds };
  const floorOf = async (most: number) => (await empty.do({ ...task, work: 'get', clients: most })).rate;
  const raw = await measureRaw(small, Math.min(seconds, 2));
  for (const work of works) await cloud.do({ ...task, work, seconds: 1 });
  await floorOf(clients);
  const alone = await floorOf(1);
  const floors = [await floorOf(clients)];
  const found: Partial<Record<Work, number>> = {};
  console.log(`per second    1 client  ${clients} clients  calls each  raw SQLite`);
  console.log(`floor          ${round(alone)}     ${round(floors[0] ?? 0)}           1           –`);
  for (const work of works) {
    const one = await cloud.do({ ...task, work, clients: 1 });
    const many = await cloud.do({ ...task, work });
    floors.push(await floorOf(clients));
    const [before = 0, after = 0] = floors.slice(-2);
    found[work] = (many.rate * callsOf[work]) / ((before + after) / 2);
    console.log(
      `${work.padEnd(14)} ${round(one.rate)}     ${round(many.rate)}           ${callsOf[work]}     ${round(raw[work])}`,
    );
  }
  return { floor: floors.reduce((sum, rate) => sum + rate, 0) / floors.length, ...found };
}

/** ms to bring a snapshot of the residents back: the middle one of some. */
async function restoreMs(cloud: Cloud): Promise<number> {
  await cloud.control('snapshot', { name: 'bench' });
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const startAt = monotonicMs();
    await cloud.control('restore', { name: 'bench' });
    times.push(monotonicMs() - startAt);
  }
  return percentile(times, 0.5);
}

/** How many times as long an indexed query takes in the large collection: in turns, over the wire, the middle of some. */
async function growth(): Promise<Readonly<Record<'query' | 'page', number>>> {
  const cloud = await Cloud.with({ small, large });
  const sdk = await Sdk.at(`${cloud.url}/admin`);
  const ratioOf = async (work: Work): Promise<number> => {
    const task: Omit<Task, 'collection' | 'size'> = { work, clients: 1, seconds: seconds / 3 };
    const ratios: number[] = [];
    for (let i = 0; i < 10; i++) {
      const few = await sdk.do({ ...task, collection: 'small', size: small });
      const many = await sdk.do({ ...task, collection: 'large', size: large });
      if (i > 0) ratios.push(many.meanUs / few.meanUs);
    }
    return percentile(ratios, 0.5);
  };
  const ratios = { query: await ratioOf('query'), page: await ratioOf('page') };
  sdk.stop();
  await cloud.stop();
  return ratios;
}

/** `npm run bench -- localcloud`: work over the wire beside raw SQLite and an empty server, in one run. */
export async function benchLocalcloud(): Promise<string> {
  const server = await startEmptyServer();
  const cloud = await Cloud.with({ residents: small });
  const [sdk, empty] = [await Sdk.at(`${cloud.url}/admin`), await Sdk.at(server.url)];
  const restore = await restoreMs(cloud);
  const { floor, page, ...rates } = await shares(sdk, empty);
  for (const each of [sdk, empty, server]) each.stop();
  await cloud.stop();
  console.log(`a sorted page of 10: share ${page?.toFixed(2)}; filling ${large} residents …`);
  const grown = await growth();
  console.log(`grow, one document ${grown.query.toFixed(2)}, a sorted page of 10 ${grown.page.toFixed(2)}`);
  return figuresLine('localcloud', { floor, ...rates, grow: Math.max(grown.query, grown.page), restore });
}
