import { takeLinksApart, type LinkFinding } from '@domain/check/link/take-apart';

const only = (pasted: string): LinkFinding => {
  const links = takeLinksApart(pasted);
  if (links.length !== 1 || links[0] === undefined) throw new Error(`${links.length} links in ${pasted}`);
  return links[0];
};

describe('an address in a text', () => {
  it.each([
    ['请登录wap.icbc-vip.com查询', 'wap.icbc-vip.com'],
    ['见http://abc.example.top/x?y=1。谢谢', 'abc.example.top'],
    ['ｗｗｗ．ｃｃｂ．ｃｏｍ', 'www.ccb.com'],
    ['www.ic\u200bbc.com.cn', 'www.icbc.com.cn'],
    ['hxxp://evil.example.cc/a', 'evil.example.cc'],
    ['HTTPS://WWW.TAOBAO.COM', 'www.taobao.com'],
    ['点t.cn/A6xyz领取', 't.cn'],
    ['看192.168.3.4:8080/a.apk', '192.168.3.4'],
    ['登.录.http://wap.icbc-up.com', 'wap.icbc-up.com'],
  ])('is found in %s', (pasted, host) => {
    expect(only(pasted).host).toBe(host);
  });

  it.each(['写信到 zhang@example.com', '版本 3.4.1 已发布', '今天 36.5 度', '你好。明天见', 'A.B 两个选项'])(
    'is not seen in %s',
    (pasted) => {
      expect(takeLinksApart(pasted)).toEqual([]);
    },
  );

  it('is marked where it stands, and a masked one too', () => {
    const pasted = '点 URL 或者[网址]，再看 www.ccb.com 。';
    expect(takeLinksApart(pasted).map(({ start, end }) => pasted.slice(start, end))).toEqual([
      'URL',
      '[网址]',
      'www.ccb.com',
    ]);
  });
});

describe('taking an address apart', () => {
  it.each([
    ['www.icbc.com.cn.verify.top', ['lookAlike', 'cheapEnding'], '工商银行'],
    ['http://95588icbc.com/a', ['lookAlike'], '工商银行'],
    ['http://ccb-jf.com', ['lookAlike'], '建设银行'],
    ['www.taoba0.com', ['lookAlike'], '淘宝'],
    ['www.tao-bao.net', ['lookAlike'], '淘宝'],
    ['www.pingdingan.com/gov.cn', [], undefined],
    ['http://12123-etc.xyz', ['lookAlike', 'cheapEnding'], '交管12123'],
    ['http://gov-cn.com', ['lookAlike'], '政府网站'],
    ['http://www.aррle.com', ['lookAlike', 'foreignLetters'], '苹果'],
    ['http://xn--pple-43d.com', ['lookAlike', 'foreignLetters'], '苹果'],
    ['http://xn--fiq228c5hs.com', ['foreignLetters'], undefined],
    ['http://www.icbc.com.cn@45.77.1.2/login', ['userBeforeHost', 'ipAddress'], undefined],
    ['http://45.77.1.2', ['ipAddress'], undefined],
    ['http://0x2d4d0102/', ['ipAddress'], undefined],
    ['http://t.cn/abc', ['shortLink'], undefined],
    ['http://example.com:8090/', ['oddPort'], undefined],
    ['http://example.com/photo.apk', ['download'], undefined],
    ['http://example.com/photo.apk?from=sms', ['download'], undefined],
    ['http://jifen.vip', ['cheapEnding'], undefined],
    ['https://www.baidu.com/s?wd=1', [], undefined],
    ['https://jdsports.com', [], undefined],
  ])('%s shows %j', (address, flags, poseOf) => {
    const link = only(`请看${address}`);
    expect(link.flags).toEqual(flags);
    expect(link.poseOf).toBe(poseOf);
  });

  it.each([
    ['https://m.icbc.com.cn/x', '工商银行'],
    ['https://www.yongkang.gov.cn', '政府网站'],
    ['https://item.jd.com/1.html', '京东'],
    ['http://www.ccb.com', '建设银行'],
  ])('%s is the own domain of %s', (address, owner) => {
    expect(only(address)).toMatchObject({ ownedBy: owner, flags: [] });
  });
});
