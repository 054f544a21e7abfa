import { randomBytes } from 'node:crypto';
import { environment } from '../../demo/environment';
import { keysIn } from '../../demo/keys';
import { seed } from '../../demo/seed';
import { demoSource, localSourceKey, signedRequest } from '../../demo/source';
import type { Localcloud } from '../../localcloud/localcloud';
import { startLocalcloud } from '../../localcloud/start';
import { seededCopy } from './seeded-data';

/** A fresh system in this process, with the demo's people, areas, roster and tips, on a free port. */
export interface LocalSystem {
  readonly cloud: Localcloud;
  readonly dataDir: string;
  stop(): Promise<void>;
}

export const startSystem = async (): Promise<LocalSystem> => {
  const temp = await seededCopy();
  const cloud = await startLocalcloud(environment({ port: 0, dataDir: temp.dir }));
  const stop = async (): Promise<void> => {
    await cloud.stop();
    await temp.remove();
  };
  try {
    await seed(cloud, { dataDir: temp.dir, report: () => undefined });
    return { cloud, dataDir: temp.dir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

export interface WarningBody {
  readonly phone: string;
  readonly scamType?: string;
  readonly risk?: string;
  readonly stage?: number;
  readonly village?: string;
  readonly externalId?: string;
}

/** Posts a warning as the demo's bank does: signed, over HTTP. */
export const postWarning = async (
  { cloud, dataDir }: LocalSystem,
  warning: WarningBody,
): Promise<{ status: number; answer: Record<string, unknown> }> => {
  const key = localSourceKey(keysIn(dataDir).source, demoSource);
  const filled = {
    externalId: randomBytes(8).toString('hex'),
    scamType: 'fakeAuthority',
    risk: 'high',
    at: Date.now(),
    ...warning,
  };
  const { path, method, headers, body } = signedRequest(key, JSON.stringify(filled));
  const response = await fetch(`${cloud.url}/api${path}`, { method, headers, body });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
};
