import { normalise } from '@domain/check/normalise';

const read = (pasted: string): string => normalise(pasted).text;

describe('a text as the rules read it', () => {
  it.each([
    ['转 账 到 安 全 账 户', '转账到安全账户'],
    ['转.账*到—安~全·账|户', '转账到安全账户'],
    ['转\u200b账\u2060到\ufeff安全\ufe0f账户', '转账到安全账户'],
    ['轉帳到安全帳戶', '转账到安全账户'],
    ['加我Ｖ信：ＡＢＣ１２３', '加我微信，abc123'],
    ['加薇❤，伽徽信，加威芯', '加微信，伽微信，加微信'],
    ['验证码①②③④', '验证码1234'],
    ['验证码𝟙𝟚𝟛', '验证码123'],
    ['please  click   here', 'please click here'],
    ['😀👍🎉', ''],
    ['  \n\n ', ''],
  ])('%s is %s', (pasted, plain) => {
    expect(read(pasted)).toBe(plain);
  });

  it('stays as it is where nothing is hidden: a heart alone, a name with 薇 in it', () => {
    expect(read('爱你❤，王薇')).toBe('爱你，王薇');
  });

  it('knows where each character stood in what was pasted', () => {
    const pasted = '请转 账，Ｖ信';
    const { text, starts, ends } = normalise(pasted);
    const at = text.indexOf('转账');
    expect(pasted.slice(starts[at], ends[at + 1])).toBe('转 账');
    expect(starts).toHaveLength(text.length);
    expect(ends).toHaveLength(text.length);
  });

  it('puts one mark where a link stood', () => {
    expect(normalise('点http://a.cn看', [{ start: 1, end: 12 }]).text).toBe('点↗看');
  });
});
