import { codeFrom } from '../../../support/contact';
import { type Acting, fine, guardian, registered, robbed, saved, stranger, type Visit } from './visit';

const typeCode = async ({ view, say }: Acting, code: string): Promise<void> => {
  await view.type(say('他说的 6 个数字', 'The 6 digits that you hear'), code);
  await view.press(say('核对', 'Check'));
};

/** The officer says a code, and the resident types it. */
const hearCode = (acting: Acting): Promise<void> =>
  acting.scene.oneSpeaks(async () => {
    const { view, say, scene } = acting;
    const { code } = await codeFrom(scene.district, 'officer-1', scene.held);
    await typeCode(acting, code);
    await view.shows(say('暗号对，是真民警', 'Right code: a real officer'));
  });

/** Somebody else says one. */
const hearWrongCode = (acting: Acting): Promise<void> =>
  acting.scene.oneSpeaks(async () => {
    await typeCode(acting, '123456');
    await acting.view.shows(acting.say('暗号不对，马上挂断', 'Wrong code: hang up now'));
  });

/** A text to check. */
const checking =
  (text: string, answer: readonly [zh: string, en: string]) =>
  async ({ view, say }: Acting): Promise<void> => {
    await view.type(say('要查的内容', 'What to check'), text);
    await view.shows(say(...answer));
  };

/** A scam's words in a look-alike's link. */
const scamText =
  '您好，我是市公安局的王警官，您名下的卡涉嫌洗钱。请登录 http://www.icbc-gov.top:8080/a.apk 查看，再把钱转到安全账户 6222020000000000000，不能告诉家人。来电 +00 0579 87110110。';

const warning = 'pages/warning/index';
const verify = 'pages/verify/index';
const check = 'pages/check/index';
const report = 'pages/report/index';
const help = 'pages/help/index';

/** What somebody opens who may be talking to a scammer. */
export const trouble: readonly Visit[] = [
  { name: 'warning', person: registered, route: warning, ready: '他接下来会说' },
  {
    name: 'warning-robbed',
    person: robbed,
    route: warning,
    ready: '现在先打 110',
    state: true,
    play: ({ view, say }) => view.press(say('写下对方账号和金额', 'Write down the account and the amount')),
  },
  {
    name: 'warning-confirm',
    person: registered,
    route: warning,
    ready: '他接下来会说',
    state: true,
    play: ({ view, say }) => view.press(say('我已经转账了', 'I have already transferred')),
  },
  {
    name: 'warning-confirm-fine',
    person: registered,
    route: warning,
    ready: '他接下来会说',
    state: true,
    play: ({ view, say }) => view.press(say(/^我没事/, /^I am fine/)),
  },
  { name: 'warning-fine', person: fine, route: warning, ready: /您说没事/, state: true },
  { name: 'warning-over', person: saved, route: warning, ready: '这次预警已经结束', state: true },
  { name: 'warning-asked', person: guardian, route: warning, ready: /求助已经送到/, state: true },
  { name: 'warning-none', person: stranger, route: warning, ready: /没有/, state: true },
  {
    name: 'warning-waiting',
    person: registered,
    route: warning,
    ready: '正在打开…',
    state: true,
    calls: 'held',
  },
  {
    name: 'warning-unopened',
    person: registered,
    route: warning,
    ready: '再试一次',
    state: true,
    calls: 'cut',
  },
  { name: 'verify', person: registered, route: verify, ready: '先让他说暗号' },
  {
    name: 'verify-yes',
    person: registered,
    route: verify,
    ready: '先让他说暗号',
    state: true,
    play: hearCode,
  },
  {
    name: 'verify-replies',
    person: registered,
    route: verify,
    ready: '先让他说暗号',
    state: true,
    play: async (acting) => {
      await hearCode(acting);
      const { view, say } = acting;
      await view.press(
        say('民警问我的暗号？没人看屏幕时点开', 'The officer asks for my number? Open when nobody watches'),
      );
    },
  },
  {
    name: 'verify-wrong',
    person: registered,
    route: verify,
    ready: '先让他说暗号',
    state: true,
    play: hearWrongCode,
  },
  { name: 'verify-nobody', person: saved, route: verify, ready: '目前没有民警在联系您，请挂断', state: true },
  { name: 'verify-offline', person: registered, route: verify, ready: /无法确认/, state: true, calls: 'cut' },
  { name: 'verify-stranger', person: stranger, route: verify, ready: /现在还不能核对/, state: true },
  { name: 'check', person: stranger, route: check, ready: '要查的内容' },
  {
    name: 'check-scam',
    person: stranger,
    route: check,
    ready: '要查的内容',
    state: true,
    play: checking(scamText, ['很像诈骗', 'This looks like a scam']),
  },
  {
    name: 'check-unsure',
    person: stranger,
    route: check,
    ready: '要查的内容',
    state: true,
    play: checking('http://45.9.8.7/in', ['说不准，先当心', 'Not sure. Be careful.']),
  },
  {
    name: 'check-none',
    person: stranger,
    route: check,
    ready: '要查的内容',
    state: true,
    play: checking('妈，我晚上加班，不回来吃饭了，你们先吃。', [
      '没有看到诈骗的迹象',
      'No signs of a scam found',
    ]),
  },
  { name: 'report', person: registered, route: report, ready: '还没有举报过。' },
  { name: 'report-answered', person: saved, route: report, ready: /我的举报/, state: true },
  {
    name: 'report-form',
    person: registered,
    route: report,
    ready: '还没有举报过。',
    state: true,
    play: async ({ view, say }) => {
      await view.choose(say('链接、网址', 'A link'));
      const field = say('链接（长按复制，不要点开）', 'The link (copy it, do not open it)');
      await view.type(field, 'http://bank.example.top/a');
    },
  },
  { name: 'help', person: registered, route: help, ready: '开发区派出所' },
  { name: 'help-stranger', person: stranger, route: help, ready: /派不了民警/, state: true },
  {
    name: 'help-ask',
    person: registered,
    route: `${help}?type=loan`,
    ready: '开发区派出所',
    state: true,
    play: async ({ view, say }) => {
      await view.press(say('我可能正在被骗', 'I may be being scammed'));
      await view.press(say(/^像：贷款/, /^Like: /));
      await view.shows(say(/冒充公检法/, /police/));
    },
  },
  {
    name: 'help-money',
    person: registered,
    route: help,
    ready: '开发区派出所',
    state: true,
    play: async ({ view, say }) => {
      await view.press(say('我已经把钱转出去了', 'I have sent money already'));
      await view.shows(say('要民警马上联系您吗？', 'Shall an officer contact you at once?'));
    },
  },
];
