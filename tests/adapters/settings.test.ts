import { settingsFrom } from '../../cloudfunctions/_server/adapters/settings';
import { verdictOf } from '../../cloudfunctions/_server/adapters/tencent/verdict';

const templates = {
  wechat: { task: 't', warning: 'w' },
  sms: { task: 't', warning: 'w', code: 'c' },
  miniprogramState: 'formal',
};
const usual = { JZZ_HOME_AREA: '330784', JZZ_TEMPLATES: JSON.stringify(templates) };
const tencent = {
  ...usual,
  JZZ_SMS_PROVIDER: 'tencent',
  JZZ_TENCENT_SECRET_ID: 'secret-id',
  JZZ_TENCENT_SECRET_KEY: 'secret-key',
  JZZ_SMS_APP_ID: '1400000000',
  JZZ_SMS_SIGN: '金钟罩',
};
const complaint = (environment: Record<string, string | undefined>): string => {
  try {
    settingsFrom(environment);
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.message : 'odd';
  }
};

test('without a provider SMS stays with CloudBase; with Tencent it is read whole, with its usual endpoint', () => {
  expect(settingsFrom(usual).providers.sms).toBeNull();
  const { sms } = settingsFrom(tencent).providers;
  expect(sms).toMatchObject({ appId: '1400000000', region: 'ap-guangzhou', sign: '金钟罩' });
  expect(sms?.endpoint.href).toBe('https://sms.tencentcloudapi.com/');
});

test.each(['JZZ_TENCENT_SECRET_ID', 'JZZ_TENCENT_SECRET_KEY', 'JZZ_SMS_APP_ID', 'JZZ_SMS_SIGN'])(
  'a function that lacks %s does not start, and says so',
  (name) => {
    expect(complaint({ ...tencent, [name]: undefined })).toMatch(new RegExp(`: ${name}$`));
    expect(complaint({ ...tencent, [name]: ' ' })).toMatch(new RegExp(`: ${name}$`));
  },
);

const calling = {
  ...tencent,
  JZZ_VOICE_PROVIDER: 'tencent',
  JZZ_VOICE_APP_ID: '14',
  JZZ_VOICE_TEMPLATE: '1',
};
test.each(['JZZ_TENCENT_SECRET_KEY', 'JZZ_VOICE_APP_ID', 'JZZ_VOICE_TEMPLATE'])(
  'nor does one that is to call and lacks %s',
  (name) => {
    expect(settingsFrom(calling).providers.voice).toMatchObject({ provider: 'tencent' });
    expect(complaint({ ...calling, [name]: undefined })).toMatch(new RegExp(`: ${name}$`));
  },
);

test('a gateway for calls needs its address; without a provider there is none', () => {
  expect(settingsFrom(usual).providers.voice).toBeNull();
  expect(complaint({ ...usual, JZZ_VOICE_PROVIDER: 'http' })).toMatch(/: JZZ_VOICE_ENDPOINT$/);
});

test('what is wrong is named, all of it at once, and its value never', () => {
  expect(complaint({ ...usual, JZZ_HOME_AREA: 'hangzhou', JZZ_TEMPLATES: '{"wechat":' })).toBe(
    'environment variables are missing or wrong: JZZ_HOME_AREA, JZZ_TEMPLATES',
  );
  expect(complaint({ ...tencent, JZZ_SMS_PROVIDER: 'pigeon' })).toMatch(/: JZZ_SMS_PROVIDER$/);
  for (const JZZ_SMS_ENDPOINT of ['http://sms.example.cn', 'sms', 'ftp://127.0.0.1'])
    expect(complaint({ ...tencent, JZZ_SMS_ENDPOINT })).toMatch(/: JZZ_SMS_ENDPOINT$/);
});

test.each([
  ['Ok', 'sent'],
  ['FailedOperation.TemplateIncorrectOrUnapproved', 'permanent'],
  ['UnauthorizedOperation.RequestIpNotInWhitelist', 'permanent'],
  ['InternalError.SigVerificationFail', 'permanent'],
  ['InternalError.UpstreamError', 'unknown'],
  ['InternalError.AccessUpstreamTimeout', 'unknown'],
  ['InternalError.RequestTimeException', 'temporary'],
  ['SomethingNew', 'permanent'],
])('the code %s means %s', (code, outcome) => {
  expect(verdictOf(code).outcome).toBe(outcome);
});
