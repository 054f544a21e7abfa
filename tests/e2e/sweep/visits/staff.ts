import type { PersonKey } from '../../../../demo/people';
import type { Visit } from './visit';

const officer: PersonKey = 'officer-1';
const desk: PersonKey = 'desk-1';

/** The pages of police, on their phones. */
export const police: readonly Visit[] = [
  { name: 'duty', person: officer, route: 'police/duty/index', ready: /待受理/ },
  {
    name: 'task',
    person: officer,
    route: 'police/duty/index',
    ready: /待受理/,
    play: async ({ view }) => {
      await view.press('马上联系');
      await view.shows('骗子接下来会说');
    },
  },
  { name: 'shifts', person: officer, route: 'police/shifts/index', ready: /班/ },
  { name: 'channels', person: officer, route: 'police/channels/index', ready: '看二维码' },
  {
    name: 'channel-new',
    person: officer,
    route: 'police/channels/index',
    ready: '看二维码',
    play: ({ view }) => view.press('新建渠道码'),
  },
  {
    name: 'channel-code',
    person: officer,
    route: 'police/channels/index',
    ready: '看二维码',
    play: ({ view }) => view.press(/^看二维码/),
  },
  { name: 'bind', person: 'resident-2', route: 'police/bind/index', ready: '绑定工作身份' },
];

/** The pages of the command desk, on its screen. */
export const command: readonly Visit[] = [
  { name: 'desk', person: desk, route: 'command/desk/index', ready: '覆盖率' },
  { name: 'roster', person: desk, route: 'command/roster/index', ready: /班/ },
  { name: 'sources', person: desk, route: 'command/sources/index', ready: /来源/ },
  { name: 'upload', person: desk, route: 'command/upload/index', ready: /表/ },
  { name: 'clocks', person: desk, route: 'command/clocks/index', ready: /时/ },
  { name: 'reports', person: desk, route: 'command/reports/index', ready: /打开/ },
  {
    name: 'report-sheet',
    person: desk,
    route: 'command/reports/index',
    ready: /打开/,
    play: ({ view }) => view.press(/的举报$/),
  },
  {
    name: 'report-end',
    person: desk,
    route: 'command/reports/index',
    ready: /打开/,
    play: ({ view }) => view.press('按手机号退出'),
  },
];
