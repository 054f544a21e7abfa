import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { CallMeter } from '../../../localcloud/wechat/apis/wxa-code';
import { startTestCloud, type TestCloud } from '../test-cloud';

interface Answer {
  readonly answer?: { contentType: string; buffer: string; result: { suggest: string; label: number } };
  readonly errCode?: number;
  readonly errMsg?: string;
}

let test1: TestCloud;
beforeAll(async () => {
  test1 = await startTestCloud(
    { messenger: { timeout: 5 } },
    {
      hosting: [{ path: '/app', dir: __dirname }],
      wechat: { pages: ['pages/home/index'], riskyWords: { 刷单返利: 20008 }, momentMs: 1000 },
    },
  );
});
afterAll(() => test1.stop());

const send = (api: string, data: object) =>
  test1.cloud.call('bob', 'messenger', { api, data }) as Promise<Answer>;
const pictureOf = ({ answer }: Answer) => PNG.sync.read(Buffer.from(answer?.buffer ?? '', 'base64'));
const scan = (answer: Answer) => {
  const { data, width, height } = pictureOf(answer);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
};

describe('a mini-program code', () => {
  test.each(['v=1&k=ab:/?~', "0123456789!#$&'()*+,/:;=?@-._~aZ", 'a'])(
    'with the scene %j is scanned and leads to the app of a person at that page',
    async (scene) => {
      const made = await send('code', { scene, page: 'pages/home/index' });
      expect(made.answer?.contentType).toBe('image/png');
      const url = new URL(scan(made));
      expect(url.origin).toBe(test1.cloud.url);
      const page = await (await fetch(url)).text();
      const links = [...page.matchAll(/href="([^"]+)">([^<]+)</g)].map(([, href]) =>
        (href ?? '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
      );
      const toAnn = links.find((href) => href.includes(test1.cloud.identity('ann').token)) ?? '';
      const [route, query] = toAnn.slice(toAnn.indexOf('#') + 1).split('?');
      expect([toAnn.startsWith('/app/?identity='), route]).toEqual([true, '/pages/home/index']);
      // WeChat hands the scene to the page percent-encoded.
      expect(decodeURIComponent(new URLSearchParams(query).get('scene') ?? '')).toBe(scene);
    },
  );

  test('has the width, the colour and the transparency that were asked for', async () => {
    expect(pictureOf(await send('code', { scene: 'a', page: 'pages/home/index' })).width).toBe(430);
    expect(pictureOf(await send('code', { scene: 'a', width: 10 })).width).toBe(280);
    const odd = await send('code', { scene: 'a', isHyaline: true, lineColor: { r: 12, g: '47', b: 102 } });
    const { data } = pictureOf(odd);
    const pixels = new Set(
      Array.from({ length: data.length / 4 }, (_, at) => data.subarray(at * 4, at * 4 + 4).join()),
    );
    expect(pixels).toEqual(new Set(['255,255,255,0', '12,47,102,255']));
  });

  test.each([
    ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40169],
    ['a scene in Chinese', { scene: '永康' }, 40169],
    ['a page that does not exist', { scene: 'a', page: 'pages/none/index' }, 41030],
    ['a page that begins with a slash', { scene: 'a', page: '/pages/home/index' }, 41030],
    ['a page with parameters', { scene: 'a', page: 'pages/home/index?a=1', checkPath: false }, 41030],
    ['no scene', { page: 'pages/home/index' }, 40097],
  ])('is refused for %s', async (_, data, errCode) => {
    expect(await send('code', data)).toMatchObject({ errCode });
  });

  test('is made 5,000 times a minute at most', () => {
    let now = 0;
    const meter = new CallMeter(() => now);
    const calls = Array.from({ length: 5001 }, () => meter.count());
    expect([calls.indexOf(false), calls.lastIndexOf(true)]).toEqual([5000, 4999]);
    now = 60_000;
    expect(meter.count()).toBe(true);
  });

  test('may be for a page that is not published yet', async () => {
    const made = await send('code', { scene: 'a', page: 'pages/next/index', checkPath: false });
    expect(scan(made)).toContain('next');
  });
});

describe('the check of a text', () => {
  const check = (more: object) =>
    send('check', {
      version: 2,
      openid: test1.cloud.identity('ann').openid,
      scene: 2,
      content: '你好',
      ...more,
    });

  test('passes, or names the label of what is risky', async () => {
    expect((await check({})).answer?.result).toEqual({ suggest: 'pass', label: 100 });
    expect((await check({ content: '高薪刷单返利' })).answer?.result).toEqual({
      suggest: 'risky',
      label: 20008,
    });
    expect((await check({ content: '好'.repeat(2500) })).answer?.result.suggest).toBe('pass');
  });

  test.each([
    ['more than 2,500 characters', { content: '好'.repeat(2501) }, 47001],
    ['a scene that is none', { scene: 5 }, 40129],
    ['an openid of nobody', { openid: 'nobody' }, 40003],
  ])('is refused for %s', async (_, more, errCode) => {
    expect(await check(more)).toMatchObject({ errCode });
  });

  test('in its first version answers an error for a risky text', async () => {
    expect(await send('check', { content: '你好' })).toMatchObject({ answer: { errCode: 0 } });
    expect(await send('check', { content: '刷单返利' })).toMatchObject({ errCode: 87014 });
  });
});

describe('a notification', () => {
  const news = (value: string) =>
    send('subscribe', {
      touser: test1.cloud.identity('ann').openid,
      templateId: 'news',
      data: { thing1: { value } },
    });

  test('with a dangerous word is refused, and costs no credit', async () => {
    test1.cloud.wechat.grantCredits('ann', 'news', 3);
    expect(await news('刷单返利')).toMatchObject({ errCode: 45168 });
    expect(test1.cloud.wechat.credits('ann', 'news')).toBe(3);
  });

  test('at the same moment as another one to that person is refused when the options say so', async () => {
    const answers = await Promise.all([news('一'), news('二')]);
    expect(answers.map(({ errCode }) => errCode).filter((code) => code !== undefined)).toEqual([43108]);
    test1.cloud.control.advance(1000);
    expect(await news('三')).toMatchObject({ answer: { errCode: 0 } });
    test1.cloud.control.clock.setOffset(0);
  });
});
