import { eventually } from '../../support/eventually';
import { send } from '../source';
import { must, type Step } from './step';

export const nobodyCalls: Step = {
  name: 'before anything happened nobody is calling the resident',
  play: ({ stage }) =>
    stage.picture('verify-no', 'resident-1', {
      route: '/pages/verify/index',
      ready: '目前没有民警在联系您，请挂断',
    }),
};

export const warn: Step = {
  name: 'a signed warning reaches the officer on duty, masked, and the resident with theirs',
  play: async ({ stage, second }) => {
    await stage.frame('officer-1').shows('待受理 0 起');
    await stage.frame('officer-1').press('开始值班');
    // Looked for before it is sent: a banner goes after some seconds.
    const [text, answer] = await Promise.all([
      stage.banner('officer-1').innerText(),
      send(stage, '王秀英'),
      stage.banner('resident-1').waitFor(),
    ]);
    must(answer.startsWith('200 · 已派单'), `answered ${answer}`);
    must(text.includes('(***, 手机号13*******)'), `not masked as it must be: ${text}`);
    must(!text.includes('13800000101'), 'the whole number is in the notification');
    await stage.pictureOfConsole('console');
    await second.view.shows('待受理 1 起');
  },
};

export const repeat: Step = {
  name: 'the same warning again gets the same answer and notifies nobody again',
  play: async ({ stage, second }) => {
    const before = await stage.console.locator('section.phone[data-person="officer-1"] .count').innerText();
    const answer = await send(stage, '王秀英', '再发同一条');
    must(answer.startsWith('200 · 已派单'), `answered ${answer}`);
    const after = await stage.console.locator('section.phone[data-person="officer-1"] .count').innerText();
    must(before === after, `the officer was notified again: ${before} → ${after}`);
    await second.view.shows('待受理 1 起');
  },
};

export const refuse: Step = {
  name: 'a bad signature, a stale time and a wrong field are refused by name',
  play: async ({ stage, second }) => {
    const expected = {
      签名错误: /^40[13] · x-signature · /,
      时间过期: /^40[013] · x-time · /,
      字段错误: /^400 · phone · /,
    };
    for (const [trick, pattern] of Object.entries(expected)) {
      const answer = await send(stage, '王秀英', trick as keyof typeof expected);
      must(pattern.test(answer), `${trick} was answered ${answer}`);
    }
    await second.view.shows('待受理 1 起');
  },
};

export const residentReads: Step = {
  name: 'the resident opens the warning, reads what the scammer says next, and has hung up',
  play: async ({ stage }) => {
    await stage.openNotification('resident-1');
    const view = stage.frame('resident-1');
    await view.shows('先挂电话，不要转账');
    await view.shows('他接下来会说');
    await stage.picture('warning', 'resident-1', {
      route: await stage.routeOf('resident-1'),
      ready: '他接下来会说',
    });
    await stage.picture('home-alarm', 'resident-1', {
      route: '/pages/home/index',
      ready: '有人可能正在骗您',
    });
    await view.press('我已挂断');
    await view.shows(/民警已知道您挂断了/);
  },
};

export const nobodyOnDuty: Step = {
  name: 'where nobody is on duty the desk is told at once',
  play: async ({ stage, desk }) => {
    const [answer] = await Promise.all([send(stage, '李国强'), stage.banner('resident-2').waitFor()]);
    must(answer.startsWith('200 · 待派，已告诉专班'), `answered ${answer}`);
    await desk.view.shows(/方岩镇/);
    await stage.picture('desk-unassigned', 'desk-1', { route: '/command/desk/index', ready: '待派' });
  },
};

export const unknownPhone: Step = {
  name: 'a phone that nobody knows waits at the desk, which says where the person lives',
  play: async ({ stage, desk }) => {
    const answer = await send(stage, '没注册的号码');
    must(answer.startsWith('200 · 待派，已告诉专班'), `answered ${answer}`);
    await desk.view.press('定位');
    await desk.view.type('村、社区或街道的名字', '夏溪');
    await desk.view.choose('夏溪村委会，东城街道');
    await desk.view.press('定到这里，马上派单');
    await stage.frame('officer-1').shows('待受理 1 起');
    await eventually(
      async () => !(await desk.page.getByText('定位', { exact: true }).isVisible()),
      'the task leaves the list of 待定位',
    );
  },
};

export const handOverAndRefuse: Step = {
  name: 'an officer hands the task over, the colleague sees from whom, refuses with a reason, and it comes back',
  play: async ({ stage, second }) => {
    const first = stage.frame('officer-1');
    await first.press('受理');
    await first.press('移交给同事');
    await first.choose('陈警官，开发区派出所民警');
    await first.shows(/任务会转给陈警官/);
    await first.press('移交');
    await first.shows('已转给陈警官，等对方受理。');
    await first.press('返回列表');
    await second.view.shows('徐警官 移交给您的');
    await second.view.press('我办不了');
    await second.view.choose('正在处理别的警情');
    await second.view.press('拒绝这条任务');
    await second.view.shows('已拒绝，马上去问别的同事。');
    await first.shows('待受理 1 起');
  },
};

export const assign: Step = {
  name: 'the desk gives a task that nobody took to somebody on duty',
  play: async ({ stage, second, desk }) => {
    await desk.view.press(/^处理夏溪/);
    await desk.view.choose('陈警官，开发区派出所民警');
    await desk.view.shows(/马上通知陈警官/);
    await desk.view.press('派给这个人');
    await second.view.shows('待受理 1 起');
    await stage.frame('officer-1').shows('待受理 0 起');
  },
};
