import { measureGrowth } from './growth';

/* npx tsx tests/localcloud/store/grow.ts [LARGE]: what an indexed query costs at 10,000 and at LARGE (1,000,000) documents. */
async function run(): Promise<void> {
  const large = Number(process.argv[2] ?? 1_000_000);
  const growth = await measureGrowth({ small: 10_000, large, rounds: 5 });
  for (const { query, smallUs, largeUs } of growth) {
    console.log(`${query} ${smallUs.toFixed(1)} µs at 10000, ${largeUs.toFixed(1)} µs at ${large}`);
  }
  const ratios = growth.map(({ query, smallUs, largeUs }) => `${query}=${(largeUs / smallUs).toFixed(2)}`);
  console.log(`grow ${ratios.join(' ')}`);
}

void run();
