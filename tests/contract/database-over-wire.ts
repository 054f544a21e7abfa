import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { answerAdmin } from '../../localcloud/gateway/admin';
import { databaseActions } from '../../localcloud/gateway/database';
import type { CollectionDefinition } from '../../localcloud/options';
import { temporaryStore } from '../localcloud/store/temporary-store';
import type { Database } from './sdk';

export interface DatabaseOverWire {
  readonly db: Database;
  /** The clock of the database, ms. */
  now: number;
  close(): Promise<void>;
}

/** What a cloud function finds in its environment; see platform.md. It has to be there before the SDK loads. */
function environment(port: number): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'contract',
    TCB_ENV: 'contract',
    TENCENTCLOUD_SECRETID: 'x',
    TENCENTCLOUD_SECRETKEY: 'y',
    TENCENTCLOUD_SESSIONTOKEN: 'z',
    TZ: 'UTC',
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** The unchanged `wx-server-sdk` on a store of its own, over HTTP on loopback. */
export async function databaseOverWire(
  collections: readonly CollectionDefinition[],
): Promise<DatabaseOverWire> {
  const opened = temporaryStore({ collections, transactionMs: 3_000, now: () => wire.now });
  const actions = databaseActions(opened.store);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void answerAdmin(actions, Buffer.concat(chunks), request.headers['content-type'] ?? '').then(
        (answer) => {
          response.writeHead(answer.status, { 'content-type': answer.contentType });
          response.end(answer.body);
        },
      );
    });
  });
  Object.assign(process.env, environment(await listen(server)));
  const cloud = await import('wx-server-sdk');
  cloud.init({ env: 'contract' });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    opened.close();
  };
  const database = cloud.database as unknown as (config: { throwOnNotFound: boolean }) => Database;
  const wire: DatabaseOverWire = { db: database({ throwOnNotFound: false }), now: Date.now(), close };
  return wire;
}
