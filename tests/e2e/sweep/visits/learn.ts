import { type Acting, registered, stranger, type Visit } from './visit';

const practice = 'learn/practice/index';
const tips = 'pages/tips/index';

/** Gives these answers of a practice, in its two languages. */
const answering =
  (...answers: (readonly [zh: RegExp, en: RegExp])[]) =>
  async ({ view, say }: Acting): Promise<void> => {
    for (const [zh, en] of answers) await view.press(say(zh, en));
  };

/** What is read and practised while nothing is wrong. */
export const learn: readonly Visit[] = [
  { name: 'tips', person: registered, route: tips, ready: /刷单/ },
  {
    name: 'tips-found',
    person: registered,
    route: tips,
    ready: /刷单/,
    state: true,
    play: ({ view, say }) => view.type(say('找一条提示', 'Find a tip'), '验证码'),
  },
  {
    name: 'tips-none',
    person: registered,
    route: tips,
    ready: /刷单/,
    state: true,
    play: async ({ view, say }) => {
      await view.type(say('找一条提示', 'Find a tip'), '龘龘龘');
      await view.shows(say(/没有找到/, /Nothing found/));
    },
  },
  { name: 'tips-unopened', person: stranger, route: tips, ready: '再试一次', state: true, calls: 'cut' },
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
  { name: 'practice', person: registered, route: practice, ready: '跟哪种骗子过过招？' },
  {
    name: 'practice-talk',
    person: registered,
    route: `${practice}?type=loan`,
    ready: '二十万额度',
    state: true,
    play: answering([/银行柜台/, /go to the bank/], [/不装/, /No loan app/]),
  },
  {
    name: 'practice-over',
    person: registered,
    route: `${practice}?type=fakeAuthority`,
    ready: '停机',
    state: true,
    play: answering(
      [/快帮我转/, /Connect me/],
      [/我去派出所/, /to the police station/],
      [/我越要去/, /Then I go/],
      [/再打 110 核实/, /check with 110/],
    ),
  },
  {
    name: 'practice-lost',
    person: registered,
    route: `${practice}?type=loan`,
    ready: '二十万额度',
    state: true,
    anew: true,
    play: answering(
      [/怎么办理/, /What do I do/],
      [/都同意/, /allow all/],
      [/怎么解冻/, /How do I free it/],
      [/我借来转/, /I borrow it/],
    ),
  },
];
