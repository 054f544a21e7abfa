import type { Browser } from 'playwright-core';
import { dayMs, minuteMs } from '@domain/time/shanghai';
import type { District } from '../../support/district';
import type { AppView } from '../app-view';
import { CutOffPhone } from './offline';
import { registered, stranger } from './visits/visit';

const name = '李国强';
const number = '17012345678';

const forms = [
  {
    person: stranger,
    route: 'pages/register/index',
    key: 'registration',
    typed: name,
    fill: (view: AppView) => view.type('您的姓名', name),
  },
  {
    person: registered,
    route: 'pages/relative/index',
    key: 'relative.draft',
    typed: name,
    fill: (view: AppView) => view.type('家人的姓名', name),
  },
  {
    person: stranger,
    route: 'pages/report/index',
    key: 'report.draft',
    typed: number,
    fill: async (view: AppView) => {
      await view.choose('电话号码');
      await view.type('号码', number);
    },
  },
] as const;

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(what);
}

/** Who is called away while typing finds it again for a day, then it is gone; in the clear it never lies anywhere. */
export async function playDrafts(browser: Browser, district: District): Promise<void> {
  for (const { person, route, key, typed, fill } of forms) {
    const phone = await CutOffPhone.open(browser, district, person);
    const keeps = async () => (await phone.kept()).some(([kept]) => kept.endsWith(`/${key}`));
    await phone.visit(route);
    await fill(phone.view);
    await until(`${key} is not kept`, keeps);
    if ((await phone.kept()).some(([, value]) => value.includes(typed)))
      throw new Error(`${key} lies in the clear`);
    await phone.visit('pages/home/index');
    await phone.visit(route);
    await until(`${key} did not come back`, async () => (await phone.fields()).includes(typed));
    await phone.later(dayMs + minuteMs);
    await phone.visit('pages/home/index');
    await until(`${key} is still there after a day`, async () => !(await keeps()));
    await phone.close();
  }
}
