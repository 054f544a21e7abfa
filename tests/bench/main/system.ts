import { register } from '@domain/resident/contract';
import { keysFrom } from '../../../cloudfunctions/_server/adapters/crypto/keys';
import { createVault } from '../../../cloudfunctions/_server/adapters/crypto/vault';
import { callAs, newOpId } from '../../../demo/call';
import { environment, templateIds } from '../../../demo/environment';
import { keysIn } from '../../../demo/keys';
import { seed } from '../../../demo/seed';
import { demoSource, localSourceKey } from '../../../demo/source';
import type { Localcloud } from '../../../localcloud/localcloud';
import { startLocalcloud } from '../../../localcloud/start';
import { makeTempDir } from '../../support/temp-dir';
import { monotonicMs } from '../figures';
import { holdBack } from '../round-trips';
import type { Order, Report } from './messages';

// The whole system in a process of its own: `node system.ts RESIDENTS`. Everybody is registered through the front door.

const [residents = 100] = process.argv.slice(2).map(Number);
const xiaxi = '330784001232';
const say = (report: Report): void => void process.send?.(report);

const crowd = Array.from({ length: residents }, (_, i) => ({
  key: `crowd-${i}`,
  name: '居民',
  phone: `150${String(i).padStart(8, '0')}`,
}));

async function registerOne(cloud: Localcloud, key: string): Promise<void> {
  const phone = { by: 'wechat' as const, code: cloud.wechat.phoneCode(key) };
  const consents = [{ purpose: 'protect' as const, textVersion: 1 }];
  const input = { opId: newOpId(), name: '居民', phone, village: xiaxi, consents };
  await callAs(cloud, key, { action: register, input });
  cloud.wechat.grantCredits(key, templateIds.warning, 10);
}

async function registerAll(cloud: Localcloud): Promise<void> {
  const waiting = crowd.map(({ key }) => key);
  const worker = async () => {
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) await registerOne(cloud, key);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

/** The task's id is `person#n`: it says whose warning a notification is about. */
const personIn = (page: string): string => decodeURIComponent(page.split('id=')[1] ?? '').split('#')[0] ?? '';

async function main(): Promise<void> {
  const { dir, remove } = await makeTempDir();
  const options = environment({ port: 0, dataDir: dir });
  const cloud = await startLocalcloud({ ...options, people: [...options.people, ...crowd] });
  await seed(cloud, { dataDir: dir, report: () => undefined });
  for (const officer of ['officer-1', 'officer-2'])
    cloud.wechat.grantCredits(officer, templateIds.task, 1_000_000);
  await registerAll(cloud);
  cloud.wechat.onNotification(({ person, page }) => {
    const at = monotonicMs();
    if (person === 'officer-1') say({ type: 'notified', person: personIn(page), at });
  });
  process.on('message', (order: Order) => {
    if (order === 'startTrace') {
      cloud.control.holdTimers();
      holdBack(cloud.control.faults, 20);
      cloud.control.trace.start();
    }
    if (order === 'stopTrace') say({ type: 'traced', calls: cloud.control.trace.stop() });
    if (order === 'stop')
      void cloud
        .stop()
        .then(remove)
        .then(() => process.exit(0));
  });
  const vault = createVault(keysFrom(options.functionEnv));
  const key = localSourceKey(keysIn(dir).source, demoSource);
  say({
    type: 'ready',
    url: cloud.url,
    key,
    people: crowd.map(({ phone }) => ({ phone, person: vault.personKey(phone) })),
  });
}

void main();
