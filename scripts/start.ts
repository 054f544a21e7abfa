import { parseArgs } from 'node:util';
import { startLocalcloud } from '../localcloud/start';
import { environment } from '../demo/environment';
import { seed } from '../demo/seed';
import { make } from './build/make';
import { root } from './root';

// npm start -- [--port N] [--data DIR]. The script is `exec node …`: npm signals its shell only, and the shell would not
// pass it on. Where there is no exec (Windows): npx tsx scripts/start.ts

/** What a running system needs of a build; the weapp is for WeChat's own tools. */
const needed = ['functions', 'database', 'localcloud', 'h5'];

const report = (line: string): void => console.log(line);

const options = (): { port: number; dataDir: string } => {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '8787' }, data: { type: 'string', default: 'data' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('--port takes a number from 0 to 65535.');
  return { port, dataDir: values.data };
};

const isPortTaken = (error: unknown): boolean =>
  (error as { code?: unknown } | undefined)?.code === 'EADDRINUSE';

const start = async (): Promise<void> => {
  const { port, dataDir } = options();
  const leave = (): never => process.exit(0);
  // Until the cloud runs there is nothing to put in order.
  let stop: () => void = leave;
  const end = (): void => stop();
  process.on('SIGINT', end).on('SIGTERM', end);
  await make({ root, names: needed, staleOnly: true, report });
  const cloud = await startLocalcloud(environment({ port, dataDir }));
  stop = () => {
    stop = () => undefined;
    void cloud.stop().then(leave);
  };
  await seed(cloud, { dataDir, report });
  report(`sdk ${cloud.sdkUrl}`);
  report(`console ${cloud.url}/`);
};

start().catch((error: unknown) => {
  const taken = 'The port is in use. Choose another one: npm start -- --port 8788';
  console.error(isPortTaken(error) ? taken : error instanceof Error ? error.message : error);
  process.exit(1);
});
