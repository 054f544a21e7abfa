import * as v from 'valibot';
import { consentPurposes, register } from '@domain/resident/contract';
import { consentTexts } from '@domain/resident/consent';
import { shortVillageName } from '@domain/area/name';
import {
  complaintAboutWho,
  consentsOf,
  mayRegister,
  proofOf,
  type Form,
} from '../../src/features/registration/form';
import { phoneDigits } from '../../src/features/registration/phone-digits';
import { fieldOf, stepOf } from '../../src/features/registration/refusal';

const aForm = (over: Partial<Form> = {}): Form => ({
  name: '陈大山',
  phone: '',
  wechatCode: null,
  smsCode: '',
  village: null,
  tags: [],
  under14: false,
  scene: null,
  ticked: [],
  ...over,
});

describe('the first step of a registration', () => {
  it.each([
    ['name', aForm({ name: '  ', wechatCode: 'c' })],
    ['age', aForm({ under14: null, wechatCode: 'c' })],
    ['age', aForm({ under14: true, wechatCode: 'c' })],
    ['phone', aForm()],
    ['phone', aForm({ phone: '12812345678', smsCode: '123456' })],
    ['code', aForm({ phone: '13812345678', smsCode: '12345' })],
  ])('complains about the %s when that is what is missing', (field, form) => {
    expect(complaintAboutWho(form)?.field).toBe(field);
  });

  it("is complete with WeChat's number, or with a typed one and its code", () => {
    expect(complaintAboutWho(aForm({ wechatCode: 'c' }))).toBeNull();
    expect(complaintAboutWho(aForm({ phone: '13812345678', smsCode: '123456' }))).toBeNull();
  });

  it("prefers the proof by WeChat's button to a typed number", () => {
    expect(proofOf(aForm({ wechatCode: 'c', phone: '13812345678', smsCode: '123456' }))).toEqual({
      by: 'wechat',
      code: 'c',
    });
  });
});

describe('consent', () => {
  it('is required for the protection only, and goes with the version that was shown', () => {
    expect(mayRegister(aForm())).toBe(false);
    expect(mayRegister(aForm({ ticked: ['officerContact'] }))).toBe(false);
    expect(mayRegister(aForm({ ticked: ['protect'] }))).toBe(true);
    expect(consentsOf(aForm({ ticked: ['protect'] }))).toEqual([
      { purpose: 'protect', textVersion: consentTexts.protect.version },
    ]);
  });

  it.each(consentPurposes)(
    'to %s is asked for with who, what for, which data, how long and how to withdraw',
    (purpose) => {
      const { paragraphs } = consentTexts[purpose];
      const beginnings = paragraphs.map((paragraph) => paragraph.slice(0, paragraph.indexOf('：')));
      // A child's and a relative's begin with what is special about them.
      expect(beginnings.slice(-5)).toEqual(['谁在用', '做什么用', '用哪些', '存多久', '怎样撤回']);
    },
  );
});

describe('a refused registration', () => {
  it.each([
    { error: 'phoneTaken', field: 'phone', step: 'who' },
    { error: 'smsCodeWrong', field: 'code', step: 'who' },
    { error: 'villageUnknown', field: 'village', step: 'where' },
    { error: 'consentMissing', field: 'consent', step: 'consent' },
    { error: 'badInput', named: 'name', field: 'name', step: 'who' },
    { error: 'badInput', named: 'phone.code', field: 'code', step: 'who' },
    { error: 'badInput', named: 'phone.phone', field: 'phone', step: 'who' },
    { error: 'internal', field: 'form', step: 'consent' },
  ])('for $error ($named) leads to the $field in step $step', ({ error, named, field, step }) => {
    const found = fieldOf(error, named);
    expect(found).toBe(field);
    expect(stepOf[found]).toBe(step);
  });

  it('is never caused by a form that the steps let pass', () => {
    const form = aForm({ phone: '13812345678', smsCode: ' 123456 ', ticked: ['protect'] });
    const input = {
      opId: '0123456789abcdef0123456789abcdef',
      name: form.name,
      phone: proofOf(form),
      village: '330784001232',
      consents: consentsOf(form),
    };
    expect(v.safeParse(register.input, input).success).toBe(true);
  });
});

describe("a village's name", () => {
  it.each([
    ['夏溪村委会', '夏溪村'],
    ['园丁社区居委会', '园丁社区'],
    ['解放居委会', '解放居委会'],
  ])('%s is called %s', (listed, called) => {
    expect(shortVillageName(listed)).toBe(called);
  });
});

test.each([
  ['138 0000 0102', '13800000102'],
  ['138-0000-0102', '13800000102'],
  ['+86 13800000102', '13800000102'],
  ['0086-138-0000-0102', '13800000102'],
  ['１３８００００　０１０２', '13800000102'],
  ['8613', '8613'],
  ['138000001023', '138000001023'],
])('a number that is written %s is %s', (typed, digits) => {
  expect(phoneDigits(typed)).toBe(digits);
});
