import type { CollectionDefinition } from '../../localcloud/options';
import { sdkEnvironment } from '../../localcloud/functions/environment';
import { startTestCloud } from '../localcloud/test-cloud';
import type { Database } from './sdk';

/** One CloudBase environment as the unchanged `wx-server-sdk` sees it. */
export interface Environment {
  readonly db: Database;
  close(): Promise<void>;
}

/** The names of what a real environment wants; the README says where it is from. */
export const credentials = {
  env: 'CLOUDBASE_ENV',
  secretId: 'CLOUDBASE_SECRET_ID',
  secretKey: 'CLOUDBASE_SECRET_KEY',
} as const;

async function connect(env: string): Promise<Database> {
  // Loaded only now: it reads its environment while it loads.
  const cloud = await import('wx-server-sdk');
  cloud.init({ env });
  const database = cloud.database as unknown as (config: { throwOnNotFound: boolean }) => Database;
  return database({ throwOnNotFound: false });
}

/** A localcloud of its own, with these collections and indexes. */
async function local(collections: readonly CollectionDefinition[]): Promise<Environment> {
  const opened = await startTestCloud({}, { env: 'contract', collections });
  const { cloud } = opened;
  const address = { sdkUrl: `${cloud.url}/admin`, env: 'contract', appId: 'wx0123456789abcdef' };
  Object.assign(process.env, sdkEnvironment(address));
  return { db: await connect('contract'), close: () => opened.stop() };
}

/** The real environment that the credentials open; its collections and indexes were made by hand. */
async function real(): Promise<Environment> {
  const value = (name: string) => {
    const found = process.env[name];
    if (found === undefined || found === '') throw new Error(`${name} is missing`);
    return found;
  };
  process.env.TENCENTCLOUD_SECRETID = value(credentials.secretId);
  process.env.TENCENTCLOUD_SECRETKEY = value(credentials.secretKey);
  return { db: await connect(value(credentials.env)), close: () => Promise.resolve() };
}

/** Where this suite plays: in a localcloud, or in a real environment when `real-environment.test.ts` says so. */
export function openEnvironment(collections: readonly CollectionDefinition[]): Promise<Environment> {
  return process.env.CONTRACT_TARGET === 'cloudbase' ? real() : local(collections);
}
