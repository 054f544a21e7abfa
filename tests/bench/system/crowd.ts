import { randomBytes } from 'node:crypto';
import { register } from '@domain/resident/contract';
import type { Resident } from '@domain/resident/resident';
import type { Task } from '@domain/task/task';
import { minuteMs } from '@domain/time/shanghai';
import type { createVault } from '../../../cloudfunctions/_server/adapters/crypto/vault';
import { callAs, newOpId } from '../../../demo/call';
import { templateIds } from '../../../demo/environment';
import type { Localcloud } from '../../../localcloud/localcloud';
import { documents } from '../../support/documents';

// Crowds that nobody could wait for at the front door: one goes through it, and the others are its document with another
// person's keys.

type Vault = ReturnType<typeof createVault>;

const xiaxi = '330784001232';
const random = (): string => randomBytes(16).toString('hex');

/** Members of the crowd, by number: those who can be warned and whose WeChat is there. */
export const crowdKey = (i: number): string => `crowd-${i}`;
export const crowdPhone = (i: number): string => `150${String(i).padStart(8, '0')}`;

async function firstResident(cloud: Localcloud): Promise<Resident> {
  const key = crowdKey(0);
  const phone = { by: 'wechat' as const, code: cloud.wechat.phoneCode(key) };
  const consents = [{ purpose: 'protect' as const, textVersion: 1 }];
  await callAs(cloud, key, {
    action: register,
    input: { opId: newOpId(), name: '居民', phone, village: xiaxi, consents },
  });
  const [first] = await documents(cloud, 'residents');
  if (first === undefined) throw new Error('nobody was registered');
  return first as unknown as Resident;
}

const line = (collection: string, document: object): string => JSON.stringify({ collection, document });

/** Registers the crowd's members 0 to `count`. */
export async function registerCrowd(cloud: Localcloud, vault: Vault, count: number): Promise<void> {
  const first = await firstResident(cloud);
  const settled = { events: [], eventsTrimmed: 1, eventsPending: false };
  function* others() {
    for (let i = 1; i < count; i += 1) {
      const { openid } = cloud.identity(crowdKey(i));
      yield line('residents', {
        ...first,
        ...settled,
        _id: vault.residentId(openid),
        person: vault.personKey(crowdPhone(i)),
        openid: vault.seal(openid),
        phone: vault.seal(crowdPhone(i)),
      });
    }
  }
  cloud.control.importLines(others(), 'insert');
  for (let i = 0; i < count; i += 1) cloud.wechat.grantCredits(crowdKey(i), templateIds.warning, 10);
}

const atOnce = 20_000;

/** Residents who are only there: never warned, but looked past at every step. */
export async function addResidents(cloud: Localcloud, count: number): Promise<void> {
  const [first] = await documents(cloud, 'residents');
  for (let made = 0; made < count; made += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - made) }, () =>
      line('residents', { ...first, _id: random(), person: random(), eventsPending: false, events: [] }),
    );
    cloud.control.importLines(some, 'insert');
  }
}

/** The first task at `medium`: all that were copied are like it. */
function taskToCopy(cloud: Localcloud): Task {
  for (const text of cloud.control.exportLines()) {
    const { collection, document } = JSON.parse(text) as { collection: string; document: Task };
    if (collection === 'tasks' && document.risk === 'medium') return document;
  }
  throw new Error('no task to copy');
}

/** Open tasks like the one that is there, of as many persons; the last `due` of them have passed their deadline. */
export function addOpenTasks(cloud: Localcloud, count: number, due: number): void {
  const one = taskToCopy(cloud);
  const now = cloud.control.clock.now();
  const settled = { messages: {}, deliverAt: null, events: [], eventsTrimmed: 3, eventsPending: false };
  for (let made = 0; made < count; made += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - made) }, (_, i) => {
      const person = random();
      const dueAt = made + i >= count - due ? now - 1 : now + 60 * minuteMs;
      return line('tasks', { ...one, ...settled, _id: `${person}#1`, person, dueAt });
    });
    cloud.control.importLines(some, 'insert');
  }
}
