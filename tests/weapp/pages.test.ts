import path from 'node:path';
import { postWarning, startSystem, type LocalSystem } from '../support/local-system';
import { tips } from '../../demo/tips/tips';
import { phoneOf } from '../../demo/people';
import { localcloudBackend } from './backend';
import { pagesOf, readAppJson } from './bundle';
import { MiniProgram } from './mini-program';

const dist = path.resolve(__dirname, '../../dist/weapp');

let system: LocalSystem;
let taskPage = '';
beforeAll(async () => {
  system = await startSystem();
  await postWarning(system, { phone: phoneOf('resident-2'), village: '330784001232' });
  taskPage = system.cloud.wechat.notifications('officer-1').at(-1)?.page ?? '';
}, 120_000);
afterAll(() => system.stop());

let app: MiniProgram | undefined;
afterEach(() => app?.close());

const firstTip = tips[0];

/** Whose phone opens the page, with which parameters, and what they must read there. */
const visits: Readonly<Record<string, { person: string; query?: string; shows: string }>> = {
  'pages/home/index': { person: 'resident-1', shows: '骗子盯上您，我们马上提醒' },
  'pages/register/index': { person: 'resident-1', shows: '第 1 步，共 3 步' },
  'pages/me/index': { person: 'resident-1', shows: '没有存您的任何资料' },
  'pages/relative/index': { person: 'resident-1', shows: '请您自己先注册' },
  'police/channels/index': { person: 'officer-1', shows: '新建渠道码' },
  'pages/warning/index': { person: 'resident-1', shows: '拨打 96110' },
  'pages/family/index': { person: 'resident-1', shows: '先注册防护，再请家人' },
  'pages/guard/index': { person: 'resident-1', shows: '现在没有家人需要您打电话' },
  'pages/verify/index': { person: 'resident-1', shows: '现在还不能核对' },
  'learn/practice/index': { person: 'resident-1', shows: '跟哪种骗子过过招' },
  'pages/tips/index': { person: 'resident-1', shows: '本周看这 5 条' },
  'pages/check/index': { person: 'resident-1', shows: '要查的内容' },
  'pages/tip/index': {
    person: 'resident-1',
    query: `?id=${firstTip?.id ?? ''}`,
    shows: firstTip?.paragraphs[0] ?? '',
  },
  'pages/scam/index': { person: 'resident-1', query: '?type=loan', shows: '放款前要钱就是骗，马上停手' },
  'pages/report/index': { person: 'resident-1', shows: '我正在和骗子说话' },
  'pages/help/index': { person: 'resident-1', shows: '钱已经转出去了？' },
  'pages/settings/index': { person: 'resident-1', shows: '关怀模式' },
  'police/duty/index': { person: 'officer-1', shows: '待受理 1 起' },
  'police/task/index': {
    person: 'officer-1',
    query: 'from the notification',
    shows: '受理以后才能看到姓名和号码',
  },
  'police/bind/index': { person: 'resident-1', shows: '绑定工作身份' },
  'police/shifts/index': { person: 'officer-1', shows: '今后 14 天的班' },
  'command/desk/index': { person: 'desk-1', shows: '覆盖率' },
  'command/roster/index': { person: 'desk-1', shows: '的值班负荷' },
  'command/sources/index': { person: 'desk-1', shows: '演示银行' },
  'command/clocks/index': { person: 'desk-1', shows: '到期回访' },
  'command/reports/index': { person: 'desk-1', shows: '没有等着看的举报' },
  'command/upload/index': { person: 'desk-1', shows: '怎么填' },
};

test.each(pagesOf(readAppJson(dist)))(
  '%s opens from the uploaded bundle and shows its text',
  async (page) => {
    const visit = visits[page];
    if (visit === undefined) throw new Error(`no visit to ${page} is written down`);
    const { token } = system.cloud.identity(visit.person);
    app = new MiniProgram(dist, localcloudBackend(`${system.cloud.url}/app`, token));
    app.open(page === 'police/task/index' ? taskPage : `${page}${visit.query ?? ''}`);
    await app.shows(visit.shows);
    app.close();
    expect(app.faults.seen).toEqual([]);
  },
);
