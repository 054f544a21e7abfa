import type { Browser, Page } from 'playwright-core';
import { whoAmI } from '@domain/resident/contract';
import { leaveService } from '@domain/resident/own-contract';
import { listWarnings } from '@domain/warning/contract';
import { newOpId } from '../../../demo/call';
import type { PersonKey } from '../../../demo/people';
import type { District } from '../../support/district';
import { AppView } from '../app-view';

/** The app on one phone, opened with a network and then without. */
export class CutOffPhone {
  private constructor(
    private readonly page: Page,
    private readonly home: string,
    readonly view: AppView,
  ) {}

  static async open(browser: Browser, { cloud }: District, person: PersonKey): Promise<CutOffPhone> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const home = `${cloud.url}/app/?identity=${cloud.identity(person).token}`;
    const phone = new CutOffPhone(page, home, new AppView(page));
    await phone.visit('pages/home/index');
    // The browser keeps the app a moment after its first page is there.
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    return phone;
  }

  /** Loads the app anew at a page, as after it was closed. */
  async visit(route: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.home}#/${route}`);
  }

  /** Without a network from now on, or with one again. */
  async cut(off: boolean): Promise<void> {
    await this.page.context().setOffline(off);
  }

  /** As if so much time had passed on this phone. */
  async later(ms: number): Promise<void> {
    await this.page.clock.setSystemTime(Date.now() + ms);
  }

  /** What the app keeps, as it lies in the browser's storage. */
  kept(): Promise<[key: string, value: string][]> {
    return this.page.evaluate('Object.entries(localStorage)');
  }

  /** What stands in the fields of the page. */
  fields(): Promise<string[]> {
    return this.page.evaluate("[...document.querySelectorAll('input, textarea')].map(({ value }) => value)");
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** What was opened opens without a network, and so does every page that needs no answer. */
export async function playOffline(browser: Browser, district: District): Promise<void> {
  const phone = await CutOffPhone.open(browser, district, 'resident-1');
  const { view } = phone;
  await view.shows('有人可能正在骗您');
  await phone.visit('pages/tips/index');
  await view.shows(/刷单/);
  await phone.cut(true);
  await phone.visit('pages/warning/index');
  await view.shows('他接下来会说');
  await view.shows(/没有网络/);
  await phone.visit('pages/tips/index');
  await view.shows(/刷单/);
  await phone.visit('pages/tip/index?id=customer-service-two-million');
  await view.shows('定期被改成活期，差一点转走');
  await phone.visit('pages/scam/index?type=fakeAuthority');
  await view.shows('来电弹出“境外”，又说是公安局');
  await phone.visit('pages/verify/index');
  await view.shows(/无法确认/);
  await phone.visit('pages/settings/index');
  await view.shows('颜色');
  await phone.visit('pages/check/index');
  await view.type('要查的内容', '我是派出所的，您涉嫌洗钱，请把钱转到安全账户，不能告诉家人。');
  await view.shows('很像诈骗');
  await phone.visit('learn/practice/index?type=fakeAuthority');
  for (const answer of [/快帮我转/, /打开视频/, /是清白的/, /照办/, /转吧/]) await view.press(answer);
  await view.shows('这次上当了');
  await phone.visit('learn/practice/index');
  await view.shows(/这次上当了 · 0 分/);
  await playCallForHelp(phone, district);
  await phone.close();
  await playKeptRegistration(browser, district);
}

/** A call for help that can't be sent says so, isn't kept, and is sent by the same button once there is a network. */
async function playCallForHelp(phone: CutOffPhone, district: District): Promise<void> {
  const { view } = phone;
  const count = async () => (await district.ok('resident-1', listWarnings, {})).warnings[0]?.count;
  const before = (await count()) ?? 0;
  await phone.visit('pages/help/index');
  await view.press('我可能正在被骗');
  await view.press('要，马上');
  await view.shows(/没有发出去/);
  await phone.cut(false);
  if ((await count()) !== before) throw new Error('a call for help went out without a network');
  await view.press('再试一次');
  await view.shows('他接下来会说');
  if ((await count()) !== before + 1) throw new Error('a call for help did not arrive once');
}

/** What was sent without a network is kept, also when the app is closed meanwhile, and sent once. */
async function playKeptRegistration(browser: Browser, district: District): Promise<void> {
  const phone = await CutOffPhone.open(browser, district, 'resident-2');
  const { view } = phone;
  await phone.visit('pages/register/index');
  await view.type('您的姓名', '李国强');
  await view.choose('已满 14 岁');
  await view.press('用微信手机号');
  await view.shows('已用微信手机号');
  await view.press('下一步');
  await view.type('您现在住在哪个村、哪个社区？', 'xx');
  await view.press(/^夏溪/);
  await view.press('下一步');
  await view.tick(/（必须）/);
  await phone.cut(true);
  await view.press('注册防护');
  await view.shows(/已经存在这部手机里/);
  await phone.visit('pages/home/index');
  await view.shows(/您的注册还没有发出去/);
  await phone.cut(false);
  await view.shows('网络恢复了，注册好了，防护已打开。');
  await view.shows('防护中');
  await view.hides(/没有网络/);
  const { resident } = await district.ok('resident-2', whoAmI, {});
  if (resident?.nameMask !== '李**') throw new Error('the registration that was kept never arrived');
  // Later pages are looked at as somebody who has not registered.
  await district.ok('resident-2', leaveService, { opId: newOpId() });
  await phone.close();
}
