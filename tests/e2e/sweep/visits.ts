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

const talk = 'pages/practice/index?type=';

/** Gives these answers of a practice. */
const answering =
  (...answers: RegExp[]) =>
  async (view: AppView) => {
    for (const answer of answers) await view.press(answer);
  };

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
  { name: 'warning', person: registered, route: 'pages/warning/index', ready: '他接下来会说' },
  { name: 'warning-none', person: stranger, route: 'pages/warning/index', ready: /没有/ },
  { name: 'verify', person: registered, route: 'pages/verify/index', ready: /民警/ },
  { name: 'verify-stranger', person: stranger, route: 'pages/verify/index', ready: /现在还不能核对/ },
  { name: 'tips', person: registered, route: 'pages/tips/index', ready: /刷单/ },
  { name: 'practice', person: registered, route: 'pages/practice/index', ready: '跟哪种骗子过过招？' },
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
  { name: 'settings', person: registered, route: 'pages/settings/index', ready: '颜色' },
];
