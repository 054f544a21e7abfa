import { guardian, registered, robbed, saved, stranger, type Visit } from './visit';

const home = 'pages/home/index';
const family = 'pages/family/index';
const guard = 'pages/guard/index';

/** Where everybody starts, and what families do for one another. */
export const homeAndFamily: readonly Visit[] = [
  { name: 'home', person: registered, route: home, ready: '有人可能正在骗您' },
  { name: 'home-stranger', person: stranger, route: home, ready: '注册防护' },
  { name: 'home-guardian', person: guardian, route: home, ready: /马上打电话/, state: true },
  { name: 'home-replaced', person: robbed, route: home, ready: /换了注册/, state: true },
  { name: 'home-quiet', person: saved, route: home, ready: '看以前的预警', state: true },
  { name: 'home-offline', person: stranger, route: home, ready: /再试一次/, state: true, calls: 'cut' },
  {
    name: 'family',
    person: registered,
    route: family,
    ready: '守护我的人',
    play: async ({ view, say }) => {
      await view.press(say('给我一个家人码', 'Give me a family code'));
      await view.shows(say(/以前有效/, /Works once/));
    },
  },
  { name: 'family-stranger', person: stranger, route: family, ready: /先注册防护/, state: true },
  { name: 'family-guardian', person: guardian, route: family, ready: '我守护的人', state: true },
  { name: 'family-replaced', person: robbed, route: family, ready: /换了注册/, state: true },
  {
    name: 'family-invited',
    person: stranger,
    route: `${family}?code=12345678`,
    ready: '有家人请您做守护人',
    state: true,
  },
  {
    name: 'family-asked',
    person: saved,
    route: family,
    ready: '守护我的人',
    state: true,
    play: async ({ view, say, scene }) => {
      await view.type(say('家人码', 'Family code'), scene.familyCode);
      await view.press(say('看看是谁', 'See who it is'));
      await view.shows(say(/请您做守护人/, /asks you to be their guardian/));
    },
  },
  {
    name: 'family-looks',
    person: saved,
    route: family,
    ready: '陈**  139****0811',
    state: true,
    play: async ({ view, say }) => {
      await view.press(say('谁看过资料：陈**', 'Who has looked：陈**'));
      await view.shows(say(/马上打电话劝阻/, /to call at once/));
    },
  },
  {
    name: 'family-no-looks',
    person: saved,
    route: family,
    ready: '王**  139****0812',
    state: true,
    play: async ({ view, say }) => {
      await view.press(say('谁看过资料：王**', 'Who has looked：王**'));
      await view.shows(say('还没有人看过。', 'Nobody so far.'));
    },
  },
  { name: 'guard', person: guardian, route: guard, ready: /马上打电话/ },
  { name: 'guard-nobody', person: stranger, route: guard, ready: /没有家人需要/, state: true },
];
