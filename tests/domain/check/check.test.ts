import fc from 'fast-check';
import { check, longestText } from '@domain/check/check';
import { honest, scams } from './texts';

it.each(scams)('is like a scam, of the kind %s: %s', (kind, text) => {
  expect(check(text)).toMatchObject({ verdict: 'scamLike', kind });
});

it.each(honest)('is not like a scam: %s', (text) => {
  expect(check(text).verdict).not.toBe('scamLike');
});

describe('what cannot be told', () => {
  it.each(['', '   \n', '\u200b\u200b', '😀😀😀'])('%j is nothing to read', (text) => {
    expect(check(text).verdict).toBe('nothing');
  });

  it.each([
    'Xin chao, hom nay toi se den muon vi troi mua to, gap lai sau nhe.',
    'Bonjour, votre colis est arrivé au point relais, merci de venir le chercher demain.',
    'Halo kak, paket sudah sampai di rumah, terima kasih banyak ya.',
  ])('is said for a language that the model has not learnt: %s', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'unsure', doubt: 'language' });
  });

  it('is not said for Chinese with Latin letters in it, nor for English that hurries to a link that hides where it leads', () => {
    const text = '兼职刷单日结500，加VX: abcdefgh12345，先垫付再返佣';
    expect(check(text).verdict).toBe('scamLike');
    expect(check('Please pay your parcel here at once: http://45.9.8.7/in').verdict).toBe('scamLike');
  });

  it('is said for a few letters, and for a foreign number alone', () => {
    expect(check('在吗')).toMatchObject({ verdict: 'unsure', doubt: 'short' });
    expect(check('+44 20 7946 0000')).toMatchObject({ verdict: 'unsure', doubt: 'number' });
  });

  it('is said for a strange link alone', () => {
    expect(check('http://45.9.8.7/in')).toMatchObject({ verdict: 'unsure', doubt: 'link' });
  });
});

describe('tricks', () => {
  const [, plain] = scams[0] ?? [];
  const text = plain ?? '';
  it.each([
    ['spaces between the letters', [...text].join(' ')],
    ['invisible letters', [...text].join('\u200b')],
    ['full-width letters', text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    [
      'traditional letters',
      text.replace(/账/g, '帳').replace(/户/g, '戶').replace(/银/g, '銀').replace(/转/g, '轉'),
    ],
    ['pictures in between', text.replace(/，/g, '，🌹')],
    ['a harmless text in front', `${(honest[1] ?? '').repeat(40)}${text}`],
    ['a harmless text behind', `${text}${(honest[3] ?? '').repeat(40)}`],
  ])('with %s, it is like a scam all the same', (_, disguised) => {
    expect(check(disguised).verdict).toBe('scamLike');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...[...'转账安全户，。http://a.b@cn:80%1234567890 URL验证码\u200b😀']), {
      maxLength: 80,
    })
    .map((each) => each.join('')),
);

it('never throws, says the same each time, and marks only what was pasted', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const answer = check(text);
      expect(check(text)).toEqual(answer);
      expect(answer.likelihood).toBeGreaterThanOrEqual(0);
      expect(answer.likelihood).toBeLessThanOrEqual(1);
      const spans = [...answer.links, ...answer.numbers, ...answer.signs.flatMap(({ spans }) => spans)];
      expect(spans.filter(({ start, end }) => start >= end || end > text.length)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('never forgets what it saw because harmless sentences stand around it', () => {
  const harmless = fc
    .array(fc.constantFrom(...honest.slice(1, 4)), { maxLength: 12 })
    .map((each) => each.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...scams), harmless, harmless, ([, text], before, after) => {
      expect(['scamLike', 'unsure']).toContain(check(`${before}${text}${after}`).verdict);
    }),
    { numRuns: 100 },
  );
});

it('answers a long text as it answers its beginning: it reads it only so far', () => {
  const text = (scams[0]?.[1] ?? '').repeat(400);
  const answer = check(text);
  expect(answer).toEqual(check(text.slice(0, longestText)));
  expect(answer.verdict).toBe('scamLike');
  const ends = answer.signs.flatMap(({ spans }) => spans.map(({ end }) => end));
  expect(Math.max(...ends)).toBeLessThanOrEqual(longestText);
});
