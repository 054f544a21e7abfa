import { type Acting, registered, saved, stranger, type Visit } from './visit';

const register = 'pages/register/index';
const me = 'pages/me/index';
const relative = 'pages/relative/index';

const next = ({ view, say }: Acting): Promise<void> => view.press(say('下一步', 'Next'));

const fillWho = async (acting: Acting): Promise<void> => {
  const { view, say } = acting;
  await view.type(say('您的姓名', 'Your name'), '李国强');
  await view.choose(say('已满 14 岁', '14 or older'));
  await view.press(say('用微信手机号', 'Use my WeChat number'));
  await view.shows(say('已用微信手机号', 'Your WeChat number is used'));
  await next(acting);
};

const fillWhere = async (acting: Acting): Promise<void> => {
  const { view, say } = acting;
  await fillWho(acting);
  const place = say('您现在住在哪个村、哪个社区？', 'Which village or neighbourhood do you live in?');
  await view.type(place, 'xx');
  await view.press(/^夏溪/);
  await view.shows(say('居住情况（可以不选）', 'How you live here (up to you)'));
};

/** A sheet of one's own data, opened. */
const opened =
  (zh: string, en: string) =>
  ({ view, say }: Acting): Promise<void> =>
    view.press(say(zh, en));

/** What a person enters, sees and changes of their own. */
export const own: readonly Visit[] = [
  { name: 'register', person: stranger, route: register, ready: '您的姓名' },
  {
    name: 'register-missing',
    person: stranger,
    route: register,
    ready: '您的姓名',
    state: true,
    anew: true,
    play: async (acting) => {
      await next(acting);
      await acting.view.sees(acting.say(/^请写上/, /^Please write/));
    },
  },
  {
    name: 'register-where',
    person: stranger,
    route: register,
    ready: '您的姓名',
    state: true,
    anew: true,
    play: fillWhere,
  },
  {
    name: 'register-consent',
    person: stranger,
    route: register,
    ready: '您的姓名',
    state: true,
    anew: true,
    play: async (acting) => {
      await fillWhere(acting);
      await next(acting);
      const { view, say } = acting;
      await view.press(say('注册防护', 'Register for protection'));
      await view.shows(say(/请先勾选/, /tick/));
    },
  },
  {
    name: 'register-again',
    person: registered,
    route: register,
    ready: '您已经注册过了',
    state: true,
  },
  { name: 'me', person: registered, route: me, ready: '还没有人看过。' },
  {
    name: 'me-moved',
    person: registered,
    route: me,
    ready: '搬家了',
    state: true,
    play: opened('搬家了', 'I moved'),
  },
  {
    name: 'me-phone',
    person: registered,
    route: me,
    ready: '换手机号',
    state: true,
    play: opened('换手机号', 'New number'),
  },
  {
    name: 'me-tags',
    person: registered,
    route: me,
    ready: '居住情况',
    state: true,
    play: opened('居住情况', 'How I live'),
  },
  {
    name: 'me-leave',
    person: registered,
    route: me,
    ready: '我要退出',
    state: true,
    play: async ({ view, say }) => {
      await view.press(say('我要退出', 'I want to leave'));
      await view.shows(say(/那就是骗子/, /That is a scammer/));
    },
  },
  { name: 'me-relatives', person: saved, route: me, ready: '王**  139****0812', state: true },
  { name: 'me-stranger', person: stranger, route: me, ready: /没有存您的任何资料/, state: true },
  { name: 'relative', person: registered, route: relative, ready: '给谁办？' },
  {
    name: 'relative-missing',
    person: registered,
    route: relative,
    ready: '给谁办？',
    state: true,
    anew: true,
    play: async (acting) => {
      const { view, say } = acting;
      await view.choose(say('不用智能手机的家人', 'A relative without a smartphone'));
      await next(acting);
      await view.sees(say('请写上家人的姓名。', 'Please write their name.'));
    },
  },
  {
    name: 'relative-yes',
    person: registered,
    route: relative,
    ready: '给谁办？',
    state: true,
    anew: true,
    play: async (acting) => {
      const { view, say } = acting;
      await view.choose(say('不用智能手机的家人', 'A relative without a smartphone'));
      await view.type(say('家人的姓名', 'Their name'), '陈桂花');
      await view.type(say('家人的手机号', 'Their phone number'), '13900000801');
      await next(acting);
      const place = say('家人现在住在哪个村、哪个社区？', 'Which village or neighbourhood do they live in?');
      await view.type(place, 'xx');
      await view.press(/^夏溪/);
      await next(acting);
      await view.shows(say('请家人点头', 'Their yes'));
    },
  },
  { name: 'settings', person: registered, route: 'pages/settings/index', ready: '颜色' },
];
