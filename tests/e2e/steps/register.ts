import type { PersonKey } from '../../../demo/people';
import type { AppView } from '../app-view';
import type { Stage } from '../stage';
import { must, type Step } from './step';

/** Where and consent, the same for everybody. */
const finish = async (view: AppView, place: { typed: string; village: RegExp }): Promise<void> => {
  await view.press('下一步');
  await view.type('您现在住在哪个村、哪个社区？', place.typed);
  await view.press(place.village);
  await view.press('下一步');
  must(!(await view.isTicked(/（必须）/)), 'the required consent is ticked beforehand');
  must(!(await view.isTicked(/（可以不选）/)), 'the optional consent is ticked beforehand');
  await view.press('注册防护');
  await view.shows('请先勾选第一项，才能给您预警。');
  await view.tick(/（必须）/);
  await view.press('注册防护');
  await view.shows('注册好了，防护已打开');
  await view.press('打开微信提醒');
  await view.shows('防护中');
};

const begin = async (stage: Stage, person: PersonKey, name: string): Promise<AppView> => {
  const view = stage.frame(person);
  await view.press('注册防护');
  await view.type('您的姓名', name);
  await view.choose('已满 14 岁');
  return view;
};

export const registerWithWechat: Step = {
  name: 'a resident of 夏溪村 registers with the phone button and consents that nobody ticked for them',
  play: async ({ stage }) => {
    await stage.frame('resident-1').shows('骗子盯上您，我们马上提醒');
    await stage.picture('home-unregistered', 'resident-1', { route: '/pages/home/index', ready: '注册防护' });
    await stage.picture('register', 'resident-1', { route: '/pages/register/index', ready: '您的姓名' });
    const view = await begin(stage, 'resident-1', '王秀英');
    await view.press('用微信手机号');
    await view.shows('已用微信手机号');
    await finish(view, { typed: 'xx', village: /^夏溪/ });
    await stage.picture('home', 'resident-1', { route: '/pages/home/index', ready: '防护中' });
  },
};

export const registerWithSms: Step = {
  name: 'a resident outside the zone registers with a typed number and the code of an SMS',
  play: async ({ stage }) => {
    await stage.swapPhone('resident-1', 'resident-2');
    const view = await begin(stage, 'resident-2', '李国强');
    await view.type('手机号', '13800000102');
    await view.press('发验证码给我');
    const sms = await stage.banner('resident-2').innerText();
    const code = /验证码是(\d{6})/.exec(sms)?.[1] ?? '';
    must(code !== '', `no code in the SMS: ${sms}`);
    await view.type('短信验证码', code);
    await finish(view, { typed: '方岩', village: /方岩镇$/ });
  },
};
