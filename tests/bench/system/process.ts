import { keysFrom } from '../../../cloudfunctions/_server/adapters/crypto/keys';
import { createVault } from '../../../cloudfunctions/_server/adapters/crypto/vault';
import { environment, templateIds } from '../../../demo/environment';
import { keysIn } from '../../../demo/keys';
import { seed } from '../../../demo/seed';
import { demoSource, localSourceKey } from '../../../demo/source';
import type { Localcloud } from '../../../localcloud/localcloud';
import { startLocalcloud } from '../../../localcloud/start';
import { makeTempDir } from '../../support/temp-dir';
import { monotonicMs } from '../figures';
import { holdBack } from '../round-trips';
import { addOpenTasks, addResidents, crowdKey, crowdPhone, registerCrowd } from './crowd';
import type { Order, Report } from './messages';
import { officerKey, officerPhone, putOnDuty } from './officers';

// The whole system in a process of its own: `node process.ts CROWD OFFICERS`.

const [crowd = 100, officers = 10] = process.argv.slice(2).map(Number);
const say = (report: Report): void => void process.send?.(report);

const people = [
  ...Array.from({ length: crowd }, (_, i) => ({ key: crowdKey(i), name: '居民', phone: crowdPhone(i) })),
  ...Array.from({ length: officers }, (_, i) => ({
    key: officerKey(i),
    name: '丁警官',
    phone: officerPhone(i),
  })),
];

/** The task's id is `person#n`: it says whose warning a notification is about. */
const personIn = (page: string): string => decodeURIComponent(page.split('id=')[1] ?? '').split('#')[0] ?? '';

/** How long it takes from the start of a tick to the last word that it sends, and of how many tasks somebody is told. */
async function sweep(cloud: Localcloud): Promise<Report> {
  const told = new Set<string>();
  const startedAt = monotonicMs();
  let ms = 0;
  const stop = cloud.wechat.onNotification(({ page }) => {
    told.add(personIn(page));
    ms = monotonicMs() - startedAt;
  });
  await cloud.control.fire('tick');
  stop();
  return { type: 'swept', ms, moved: told.size };
}

async function carryOut(cloud: Localcloud, order: Order): Promise<Report> {
  const { control } = cloud;
  switch (order.do) {
    case 'startAnew':
      control.faults.clear();
      control.restore('start');
      cloud.wechat.reset();
      return { type: 'done' };
    case 'residents':
      await addResidents(cloud, order.count);
      return { type: 'done' };
    case 'openTasks':
      addOpenTasks(cloud, order.count, order.due);
      return { type: 'done' };
    case 'trace':
      control.holdTimers();
      holdBack(control.faults, 20);
      control.trace.start();
      return { type: 'done' };
    case 'traced':
      control.faults.clear();
      return { type: 'traced', calls: control.trace.stop() };
    case 'cpu': {
      const { user, system } = process.cpuUsage();
      return { type: 'cpu', ms: (user + system) / 1000 };
    }
    case 'sweep':
      return sweep(cloud);
    case 'stop':
      await cloud.stop();
      return { type: 'done' };
  }
}

async function main(): Promise<void> {
  const { dir, remove } = await makeTempDir();
  const options = environment({ port: 0, dataDir: dir });
  const cloud = await startLocalcloud({ ...options, people: [...options.people, ...people] });
  const vault = createVault(keysFrom(options.functionEnv));
  await seed(cloud, { dataDir: dir, report: () => undefined });
  for (const key of ['officer-1', 'officer-2']) cloud.wechat.grantCredits(key, templateIds.task, 1_000_000);
  await registerCrowd(cloud, vault, crowd);
  const onDuty = await putOnDuty(cloud, officers);
  cloud.control.snapshot('start');
  cloud.wechat.onNotification(({ person, page }) => {
    if (person === 'officer-1') say({ type: 'notified', person: personIn(page), at: monotonicMs() });
  });
  process.on('message', (order: Order) => {
    void carryOut(cloud, order).then(async (report) => {
      if (order.do === 'stop') await remove();
      say(report);
      if (order.do === 'stop') process.disconnect();
    });
  });
  say({
    type: 'ready',
    url: cloud.url,
    key: localSourceKey(keysIn(dir).source, demoSource),
    people: people.slice(0, crowd).map(({ phone }) => ({ phone, person: vault.personKey(phone) })),
    officers: onDuty,
  });
}

void main();
