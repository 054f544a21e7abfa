import type { Route } from 'playwright-core';
import { eventually } from '../../support/eventually';
import { must, type Step } from './step';

export const accept: Step = {
  name: 'the officer accepts from the notification; a later tap of the second is told who has it',
  play: async ({ stage, second }) => {
    await stage.picture('duty', 'officer-2', { route: '/police/duty/index', ready: '待受理 1 起' });
    // The second officer's list comes late from now on, as on a bad network: the tap will be too late.
    const late: Route[] = [];
    await second.page.route('**/call/police', (route) =>
      route.request().postData()?.includes('task.list') === true ? void late.push(route) : route.continue(),
    );
    // It asks one question at a time: once one is late, none that was asked before is under way.
    await eventually(() => late.length > 0, "the second officer's list asks again");
    await stage.frame('officer-1').press('受理');
    await stage.frame('officer-1').shows('为什么要看姓名和号码？每次查看都会留下记录。');
    await second.view.press('受理');
    await second.view.shows('已由 徐警官 受理，不用再处理。');
    await second.page.unrouteAll({ behavior: 'ignoreErrors' });
    // Who has waited too long has gone.
    for (const route of late) await route.continue().catch(() => undefined);
  },
};

export const callAndLog: Step = {
  name: 'the officer sees name, number, script and questions, calls, and logs the attempt',
  play: async ({ stage }) => {
    const view = stage.frame('officer-1');
    await view.press('马上电话劝阻');
    await view.shows('13800000101');
    await view.shows('王秀英');
    await view.shows('骗子接下来会说');
    await view.shows('问一问，问过的打勾');
    await view.press(/拨打电话/);
    await eventually(() => stage.dialled.includes('13800000101'), 'the call');
    await view.press('已接通');
    await view.shows('办结：结果是什么？');
    await stage.picture('task-held', 'officer-1', {
      route: await stage.routeOf('officer-1'),
      ready: '骗子接下来会说',
    });
  },
};

export const verify: Step = {
  name: 'a wrong code is a no; the code that the officer says names them, and the officer sees that it did',
  play: async ({ stage }) => {
    const officer = stage.frame('officer-1');
    await officer.press('出一个暗号');
    const code = (await officer.textOf('.contact-code')).replace(/\s/g, '');
    const { view, page } = await stage.window('resident-1', '/pages/verify/index');
    const check = async (said: string): Promise<void> => {
      await view.type('他说的 6 个数字', said);
      await view.press('核对');
    };
    await check(code === '123456' ? '654321' : '123456');
    await view.shows('暗号不对，马上挂断');
    await stage.pictureOf(page, 'verify-wrong');
    await view.press('我听错了，再核对一次');
    await check(code);
    await view.shows('开发区派出所 徐警官');
    await view.shows('警号尾号 27');
    await stage.pictureOf(page, 'verify-yes');
    await officer.shows(/在自己手机上核对了您的暗号，是对的/);
    await stage.picture('verify-ask', 'resident-1', {
      route: '/pages/verify/index',
      ready: '先让他说暗号',
    });
    await page.context().close();
  },
};

export const close: Step = {
  name: 'the outcome closes the task, and then nobody is calling the resident any more',
  play: async ({ stage }) => {
    const view = stage.frame('officer-1');
    await view.choose('已接触未转账');
    await view.press('办结');
    await view.press('确认办结');
    await view.shows('办理人：徐警官');
    const resident = await stage.window('resident-1', '/pages/verify/index');
    await resident.view.shows('目前没有民警在联系您，请挂断');
    await resident.page.context().close();
    await view.press('返回列表');
  },
};

const figure = (name: string): string => `.figure:has(.figure-name:text-is("${name}")) .figure-value`;

export const counts: Step = {
  name: "the desk's counts moved: registered, coverage with its denominator, warnings, accepted, dissuaded",
  play: async ({ stage, desk }) => {
    await desk.page.locator(figure('劝阻成功')).filter({ hasText: /^1$/ }).waitFor();
    const expected = { 已注册: '1', 预警: '1', 已受理: '1', 劝阻成功: '1' };
    for (const [name, value] of Object.entries(expected)) {
      const shown = await desk.view.textOf(figure(name));
      must(shown === value, `${name} is ${shown}, not ${value}`);
    }
    await desk.view.shows(/÷ [\d,]+ 人（/);
    await stage.picture('desk', 'desk-1', { route: '/command/desk/index', ready: '覆盖率' });
    await stage.picture('tips', 'resident-1', { route: '/pages/tips/index', ready: '刷单返利' });
  },
};
