import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionDefinition, LocalcloudOptions, SubscribeTemplate } from '../localcloud/options';
import type { TencentAccount } from '../localcloud/tencent/account';
import { keysIn } from './keys';
import { people, phones } from './people';
import { sourcePanel } from './source-panel/route';

const root = path.resolve(__dirname, '..');

export const templateIds = { task: 'tmpl-task', warning: 'tmpl-warning' };
export const smsIds = {
  task: 'sms-task',
  warning: 'sms-warning',
  code: 'sms-code',
  seek: 'sms-seek',
  guardian: 'sms-guardian',
  agree: 'sms-agree',
  replaced: 'sms-replaced',
};

/** As a district applies for them: the keywords read as the sentence of the article when put together. */
const subscribeTemplates: readonly SubscribeTemplate[] = [
  {
    id: templateIds.task,
    title: '劝阻任务提醒',
    content: '您所管辖的辖区有：{{thing1.DATA}}\n风险：{{thing2.DATA}}\n处置要求：{{thing3.DATA}}',
  },
  {
    id: templateIds.warning,
    title: '反诈预警',
    content: '可能的骗局：{{thing1.DATA}}\n现在：{{thing2.DATA}}\n记住：{{thing3.DATA}}',
  },
];

const smsTemplates = {
  [smsIds.task]: '【金钟罩】您所管辖的辖区有(***, 手机号{1})被诈骗的风险,{2}',
  [smsIds.warning]:
    '【金钟罩】您可能正遇到“{1}”骗局。请马上挂断电话，不转账，不说验证码，拨打96110核实。我们从不索要密码、验证码、转账，也不发链接。',
  [smsIds.seek]:
    '【金钟罩】民警正在找您，请接听民警的电话。不要转账，不说验证码，可以拨打96110核实。我们从不索要密码、验证码、转账，也不发链接。',
  [smsIds.guardian]:
    '【金钟罩】您的家人可能正在和骗子通话，请马上打电话给他，叫他挂断，不转账，不说验证码。可以拨打96110核实。我们从不索要密码、验证码、转账，也不发链接。',
  [smsIds.replaced]:
    '【金钟罩】您给家人办的反诈注册换了人。请打电话问他，是不是自己办的；不是，请拨打96110注销。我们从不索要密码、验证码、转账，也不发链接。',
  [smsIds.agree]:
    '【金钟罩】您的家人{1}想给您办反诈提醒：有骗子找您时，发短信、打电话提醒您，也告诉这位家人。免费，不要银行卡。您愿意，就把数字{2}当面念给这位家人，10分钟内有效。不愿意就不用理。电话里的生人要这个数字，不要给。',
  [smsIds.code]: '【金钟罩】您的验证码是{1}，10分钟内有效。谁要都不能给，工作人员也不会向您要。',
};

/** Good for this process and its stand-in only. */
const tencent: TencentAccount = {
  secretId: `local-${randomBytes(8).toString('hex')}`,
  secretKey: randomBytes(16).toString('hex'),
  sdkAppId: '1400000000',
  sign: '金钟罩',
};

/** Variables that switch a function to Tencent Cloud's SMS, at the stand-in. */
export const tencentSms = {
  JZZ_SMS_PROVIDER: 'tencent',
  JZZ_TENCENT_SECRET_ID: tencent.secretId,
  JZZ_TENCENT_SECRET_KEY: tencent.secretKey,
  JZZ_SMS_APP_ID: tencent.sdkAppId,
  JZZ_SMS_SIGN: tencent.sign,
  JZZ_SMS_ENDPOINT: '{localcloud}/providers/tencent',
};

/** The same for calls. */
export const tencentVoice = {
  JZZ_VOICE_PROVIDER: 'tencent',
  JZZ_TENCENT_SECRET_ID: tencent.secretId,
  JZZ_TENCENT_SECRET_KEY: tencent.secretKey,
  JZZ_VOICE_APP_ID: tencent.sdkAppId,
  JZZ_VOICE_TEMPLATE: 'voice-warning',
  JZZ_VOICE_ENDPOINT: '{localcloud}/providers/tencent',
};

const voiceTemplates = {
  'voice-warning':
    '这里是反诈中心的提醒。您可能正遇到“{1}”骗局。请马上挂断别的电话，不要转账，不要说验证码。请拨打九六一一零核实。',
};

/** What the build wrote for a deployment serves here too: collections with their indexes. */
function collections(): readonly CollectionDefinition[] {
  const file = path.join(root, 'dist/database.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { collections: CollectionDefinition[] }).collections;
}

export interface Place {
  readonly port: number;
  readonly dataDir: string;
  /** Clock, faults and the rest of the control; on unless said otherwise. */
  readonly control?: boolean;
  /** Variables of the functions beside the usual ones. */
  readonly functionEnv?: Readonly<Record<string, string>>;
}

/** This project as a CloudBase environment on one machine. */
export function environment({ port, dataDir, control = true, functionEnv = {} }: Place): LocalcloudOptions {
  const keys = keysIn(path.resolve(dataDir));
  return {
    port,
    dataDir,
    control,
    env: 'local',
    appId: 'wx-local-jinzhongzhao',
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    functionEnv: {
      JZZ_SEAL_KEYS: `k1:${keys.seal}`,
      JZZ_INDEX_KEY: keys.index,
      JZZ_SOURCE_KEY: keys.source,
      JZZ_BOOTSTRAP_CODE: keys.bootstrapCode,
      JZZ_HOME_AREA: '330784',
      JZZ_LOOPBACK_WEBHOOKS: '1',
      JZZ_TEMPLATES: JSON.stringify({ wechat: templateIds, sms: smsIds, miniprogramState: 'developer' }),
      JZZ_VOICE_PROVIDER: 'http',
      JZZ_VOICE_ENDPOINT: '{localcloud}/providers/voice',
      ...functionEnv,
    },
    collections: collections(),
    http: [{ path: '/api', function: 'ingress' }],
    hosting: [{ path: '/app', dir: path.join(root, 'dist/h5') }],
    people,
    subscribeTemplates,
    smsTemplates,
    voiceTemplates,
    tencent,
    phones,
    panels: [{ title: { zh: '预警来源', en: 'Source' }, url: sourcePanel.url }],
    routes: [sourcePanel.route(path.resolve(dataDir))],
  };
}
