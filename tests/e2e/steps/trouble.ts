import type { Step } from './step';

export const missed: Step = {
  name: 'a person who is not reached: what goes on meanwhile is said, with what is missing, until they are',
  play: async ({ second }) => {
    await second.view.press('受理');
    await second.view.press('占线');
    await second.view.shows('还没联系上，这些在做');
    await second.view.shows(/^再打一次还剩/);
    await second.view.shows('再打一次电话');
    await second.view.shows('已给本人发短信，请接民警电话');
    await second.view.shows('没有告诉家人：没有登记家人');
    await second.view.press('占线');
    await second.view.shows(/^没有请网格员上门/);
    await second.view.press('已接通');
    await second.view.shows('办结：结果是什么？');
    await second.page.getByText('还没联系上，这些在做').waitFor({ state: 'detached' });
  },
};

export const moneySent: Step = {
  name: 'money that was sent is written down, masked, with its 30 minutes, and submitted',
  play: async ({ stage, second }) => {
    const { view, page } = second;
    await view.press('钱已转出，马上止付');
    await view.press('记下这笔钱');
    await view.shows('账号是 8 到 32 位数字。');
    await view.type('收款账号', '6222 0200 0000 0007');
    await view.type('收款人姓名', '赵某某');
    await view.type('哪家银行', '中国工商银行');
    await view.type('转了多少元', '1.25万');
    await view.shows('12,500 元');
    await view.type('几点转的', '00:00');
    await view.press('记下这笔钱');
    await view.shows(/^上报平台还剩/);
    await view.shows('中国工商银行 ****0007，赵**');
    await view.press('看完整账号');
    await view.press('马上报止付平台');
    await view.shows('6222 0200 0000 0007');
    const route = new URL(page.url()).hash.slice(1);
    await stage.picture('task-money', 'officer-2', { route, ready: '上报平台还剩' });
    await view.press('已提交止付平台');
    await view.shows('已上报');
  },
};
