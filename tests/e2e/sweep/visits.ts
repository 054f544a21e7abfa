import type { PersonKey } from '../../../demo/people';
import type { AppView } from '../app-view';

/** One page as one person opens it. */
export interface Visit {
  /** The screenshot's name. */
  readonly name: string;
  readonly person: PersonKey;
  readonly route: string;
  /** What can be read once the page is ready. */
  readonly ready: string | RegExp;
  /** What is tapped before anybody looks. */
  readonly play?: (view: AppView) => Promise<void>;
}

/** Has registered; a warning is open and an officer holds the task. */
const registered: PersonKey = 'resident-1';
/** Has not. */
const stranger: PersonKey = 'resident-2';

/** Guards the registered one, and was asked to call them. */
const guardian: PersonKey = 'officer-2';
/** Has said that money is gone. */
const robbed: PersonKey = 'chief-1';

/** Nobody warned them: they asked for help themselves. */
const asker: PersonKey = 'desk-1';

const talk = 'learn/practice/index?type=';

/** Gives these answers of a practice. */
const answering =
  (...answers: RegExp[]) =>
  async (view: AppView) => {
    for (const answer of answers) await view.press(answer);
  };

const fillWho = async (view: AppView): Promise<void> => {
  await view.type('您的姓名', '李国强');
  await view.choose('已满 14 岁');
  await view.press('用微信手机号');
  await view.shows('已用微信手机号');
  await view.press('下一步');
};
/** A text to check: what was typed, and a scam's words in a look-alike's link. */
const checking = (text: string) => (view: AppView) => view.type('要查的内容', text);
const scamText =
  '您好，我是市公安局的王警官，您名下的卡涉嫌洗钱。请登录 http://www.icbc-gov.top:8080/a.apk 查看，再把钱转到安全账户 6222020000000000000，不能告诉家人。来电 +00 0579 87110110。';

/** Every page of a resident. A new page is one line here. */
export const visits: readonly Visit[] = [
  {
    name: 'home',
    person: registered,
    route: 'pages/home/index',
    ready: '有人可能正在骗您',
  },
  {
    name: 'home-stranger',
    person: stranger,
    route: 'pages/home/index',
    ready: '注册防护',
  },
  { name: 'register', person: stranger, route: 'pages/register/index', ready: '您的姓名' },
  {
    name: 'register-where',
    person: stranger,
    route: 'pages/register/index',
    ready: '您的姓名',
    play: async (view) => {
      await fillWho(view);
      await view.type('您现在住在哪个村、哪个社区？', 'xx');
      await view.press(/^夏溪/);
      await view.shows('居住情况（可以不选）');
    },
  },
  { name: 'register-again', person: registered, route: 'pages/register/index', ready: '您已经注册过了' },
  { name: 'me', person: registered, route: 'pages/me/index', ready: '还没有人看过。' },
  {
    name: 'me-leave',
    person: registered,
    route: 'pages/me/index',
    ready: '我要退出',
    play: async (view) => {
      await view.press('我要退出');
      await view.shows(/那就是骗子/);
    },
  },
  { name: 'me-stranger', person: stranger, route: 'pages/me/index', ready: /没有存您的任何资料/ },
  { name: 'relative', person: registered, route: 'pages/relative/index', ready: '给谁办？' },
  {
    name: 'relative-yes',
    person: registered,
    route: 'pages/relative/index',
    ready: '给谁办？',
    play: async (view) => {
      await view.choose('不用智能手机的家人');
      await view.type('家人的姓名', '陈桂花');
      await view.type('家人的手机号', '13900000801');
      await view.press('下一步');
      await view.type('家人现在住在哪个村、哪个社区？', 'xx');
      await view.press(/^夏溪/);
      await view.press('下一步');
      await view.shows('请家人点头');
    },
  },
  { name: 'warning', person: registered, route: 'pages/warning/index', ready: '他接下来会说' },
  {
    name: 'warning-robbed',
    person: robbed,
    route: 'pages/warning/index',
    ready: '现在先打 110',
    play: (view) => view.press('写下对方账号和金额'),
  },
  {
    name: 'warning-confirm',
    person: registered,
    route: 'pages/warning/index',
    ready: '他接下来会说',
    play: (view) => view.press('我已经转账了'),
  },
  { name: 'warning-asked', person: asker, route: 'pages/warning/index', ready: /求助已经送到/ },
  { name: 'warning-none', person: stranger, route: 'pages/warning/index', ready: /没有/ },
  {
    name: 'family',
    person: registered,
    route: 'pages/family/index',
    ready: '守护我的人',
    play: async (view) => {
      await view.press('给我一个家人码');
      await view.shows(/以前有效/);
    },
  },
  { name: 'family-stranger', person: stranger, route: 'pages/family/index', ready: /先注册防护/ },
  { name: 'family-guardian', person: guardian, route: 'pages/family/index', ready: '我守护的人' },
  {
    name: 'family-invited',
    person: stranger,
    route: 'pages/family/index?code=12345678',
    ready: '有家人请您做守护人',
  },
  { name: 'guard', person: guardian, route: 'pages/guard/index', ready: /马上打电话/ },
  { name: 'guard-nobody', person: stranger, route: 'pages/guard/index', ready: /没有家人需要/ },
  { name: 'home-guardian', person: guardian, route: 'pages/home/index', ready: /马上打电话/ },
  { name: 'verify', person: registered, route: 'pages/verify/index', ready: /民警/ },
  {
    name: 'verify-wrong',
    person: registered,
    route: 'pages/verify/index',
    ready: '先让他说暗号',
    play: async (view) => {
      await view.type('他说的 6 个数字', '123456');
      await view.press('核对');
      await view.shows('暗号不对，马上挂断');
    },
  },
  { name: 'verify-stranger', person: stranger, route: 'pages/verify/index', ready: /现在还不能核对/ },
  { name: 'check', person: stranger, route: 'pages/check/index', ready: '要查的内容' },
  {
    name: 'check-scam',
    person: stranger,
    route: 'pages/check/index',
    ready: '要查的内容',
    play: async (view) => {
      await checking(scamText)(view);
      await view.shows('很像诈骗');
    },
  },
  {
    name: 'check-unsure',
    person: stranger,
    route: 'pages/check/index',
    ready: '要查的内容',
    play: async (view) => {
      await checking('http://45.9.8.7/in')(view);
      await view.shows('说不准，先当心');
    },
  },
  {
    name: 'check-none',
    person: stranger,
    route: 'pages/check/index',
    ready: '要查的内容',
    play: async (view) => {
      await checking('妈，我晚上加班，不回来吃饭了，你们先吃。')(view);
      await view.shows('没有看到诈骗的迹象');
    },
  },
  { name: 'tips', person: registered, route: 'pages/tips/index', ready: /刷单/ },
  { name: 'practice', person: registered, route: 'learn/practice/index', ready: '跟哪种骗子过过招？' },
  {
    name: 'practice-talk',
    person: registered,
    route: `${talk}loan`,
    ready: '二十万额度',
    play: answering(/银行柜台/, /不装/),
  },
  {
    name: 'practice-over',
    person: registered,
    route: `${talk}fakeAuthority`,
    ready: '停机',
    play: answering(/快帮我转/, /我去派出所/, /我越要去/, /再打 110 核实/),
  },
  {
    name: 'tip',
    person: registered,
    route: 'pages/tip/index?id=customer-service-two-million',
    ready: '定期被改成活期，差一点转走',
  },
  {
    name: 'scam',
    person: registered,
    route: 'pages/scam/index?type=fakeAuthority',
    ready: '您现在只做一件事',
  },
  { name: 'report', person: registered, route: 'pages/report/index', ready: '还没有举报过。' },
  {
    name: 'report-form',
    person: registered,
    route: 'pages/report/index',
    ready: '还没有举报过。',
    play: async (view) => {
      await view.choose('链接、网址');
      await view.type('链接（长按复制，不要点开）', 'http://bank.example.top/a');
    },
  },
  { name: 'help', person: registered, route: 'pages/help/index', ready: '开发区派出所' },
  { name: 'help-stranger', person: stranger, route: 'pages/help/index', ready: /派不了民警/ },
  {
    name: 'help-ask',
    person: registered,
    route: 'pages/help/index?type=loan',
    ready: '开发区派出所',
    play: async (view) => {
      await view.press('我可能正在被骗');
      await view.press('像：贷款、代办信用卡');
      await view.shows('冒充公检法及政府机关');
    },
  },
  {
    name: 'help-money',
    person: registered,
    route: 'pages/help/index',
    ready: '开发区派出所',
    play: async (view) => {
      await view.press('我已经把钱转出去了');
      await view.shows('要民警马上联系您吗？');
    },
  },
  { name: 'settings', person: registered, route: 'pages/settings/index', ready: '颜色' },
];
