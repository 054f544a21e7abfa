import cloud from 'wx-server-sdk';

// Runs as a process of its own: `node floor-client` with the SDK's environment, seconds and clients as arguments. It
// prints calls per second of the unchanged SDK, one small read after the other in each client.

const [seconds = 5, clients = 16] = process.argv.slice(2).map(Number);

const measure = async (): Promise<number> => {
  cloud.init({ env: process.env.TCB_ENV });
  const collection = cloud.database().collection('floor');
  let calls = 0;
  const client = async (until: number): Promise<void> => {
    while (performance.now() < until) {
      await collection.doc('one').get();
      calls += 1;
    }
  };
  const round = (ms: number): Promise<unknown> => {
    const until = performance.now() + ms;
    return Promise.all(Array.from({ length: clients }, () => client(until)));
  };
  await round(1000);
  calls = 0;
  const startedAt = performance.now();
  await round(seconds * 1000);
  return calls / ((performance.now() - startedAt) / 1000);
};

void measure().then((rate) => console.log(rate.toFixed(1)));
