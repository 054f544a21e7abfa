import type { Content } from '../message/compose';
import { templateData } from '../message/format';
import { relationName } from './guardian';
import type { Notice } from './notice';

/** To a guardian, whose relative's registration was replaced. */
export const noticeContent = ({ relation }: Pick<Notice, 'relation'>): Content => ({
  template: 'warning',
  data: templateData({
    thing1: `您的${relationName[relation]}换了注册`,
    thing2: '有人用他的手机号自己注册了',
    thing3: '打电话问他；不是他办的，打96110',
  }),
  page: 'pages/family/index',
  sms: 'replaced',
  smsParams: [],
  speech: '这里是反诈中心的提醒。您家人的注册被换掉了，请打电话问他是不是自己办的。不是，请拨打九六一一零。',
});
