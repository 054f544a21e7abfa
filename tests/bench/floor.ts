import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { sdkEnvironment } from '../../localcloud/functions/environment';

const reply = JSON.stringify({
  code: '',
  requestId: 'floor',
  data: { list: [JSON.stringify({ _id: 'one' })], total: 1 },
});

/** Answers every request at once with the smallest document. */
export const startEmptyServer = async (): Promise<{ url: string; stop: () => void }> => {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/admin`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Calls per second of the unchanged SDK in one process against a server that does nothing: what no code of ours can beat. */
export const measureFloor = async (seconds: number, clients: number): Promise<number> => {
  const server = await startEmptyServer();
  try {
    const args = [
      '--import',
      'tsx',
      path.join(__dirname, 'floor-client.ts'),
      String(seconds),
      String(clients),
    ];
    const env = { ...process.env, ...sdkEnvironment({ sdkUrl: server.url, env: 'local', appId: '' }) };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    return Number(stdout.trim().split('\n').at(-1));
  } finally {
    server.stop();
  }
};
