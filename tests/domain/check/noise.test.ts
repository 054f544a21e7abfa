import fc from 'fast-check';
import { check } from '@domain/check/check';
import { honest, scams } from './texts';

const traditional: Readonly<Record<string, string>> = {
  账: '帳',
  户: '戶',
  银: '銀',
  转: '轉',
  码: '碼',
  贷: '貸',
  钱: '錢',
  财: '財',
  务: '務',
  验: '驗',
  证: '證',
  发: '發',
  给: '給',
};

/** What senders do to a text so that a filter doesn't read it; a person still does. */
const noises: Readonly<Record<string, (letter: string, place: number) => string>> = {
  spaces: (letter) => `${letter} `,
  'dots between letters': (letter) => `${letter}.`,
  'stars and lines between letters': (letter, place) => letter + (place % 2 === 0 ? '*' : '|'),
  'invisible letters': (letter) => `${letter}\u200b`,
  'pictures between letters': (letter, place) => (place % 3 === 0 ? `${letter}🌹` : letter),
  'full width': (letter) =>
    /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
  'traditional letters': (letter) => traditional[letter] ?? letter,
  'digits in circles': (letter) =>
    /[1-9]/.test(letter) ? ('①②③④⑤⑥⑦⑧⑨'[Number(letter) - 1] ?? letter) : letter,
  'mathematical digits': (letter) =>
    /[0-9]/.test(letter) ? String.fromCodePoint(0x1d7d8 + Number(letter)) : letter,
};
const noise = fc.constantFrom(...Object.keys(noises));

interface Reach {
  readonly from: number;
  readonly to: number;
}
const everywhere: Reach = { from: 0, to: 1 };
const somewhere: fc.Arbitrary<Reach> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

/** Changes the letters within reach, but leaves addresses as they are: who breaks one can't lead anybody there. */
function noisy(text: string, names: readonly string[], { from, to }: Reach): string {
  return names.reduce((before, name) => {
    const [start, end] = [Math.floor(from * before.length), Math.ceil(to * before.length)];
    const changed = (part: string): string =>
      [...part]
        .map((letter, at) => (at >= start && at < end ? (noises[name]?.(letter, at) ?? letter) : letter))
        .join('');
    return before
      .split(/(https?:\S+)/)
      .map((part) => (part.startsWith('http') ? part : changed(part)))
      .join('');
  }, text);
}

it('sees an obvious scam through any noise, and two at once', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...scams),
      fc.uniqueArray(noise, { minLength: 1, maxLength: 2 }),
      ([, text], names) => {
        expect(check(noisy(text, names, everywhere)).verdict).toBe('scamLike');
      },
    ),
    { numRuns: 200 },
  );
});

it('lets no noise in a part of a scam make it look harmless', () => {
  fc.assert(
    fc.property(fc.constantFrom(...scams), noise, somewhere, ([, text], name, reach) => {
      expect(check(noisy(text, [name], reach)).verdict).toBe('scamLike');
    }),
    { numRuns: 200 },
  );
});

it('makes no scam of a harmless text because there is noise in it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...honest),
      fc.uniqueArray(noise, { minLength: 1, maxLength: 2 }),
      (text, names) => {
        expect(check(noisy(text, names, everywhere)).verdict).not.toBe('scamLike');
      },
    ),
    { numRuns: 200 },
  );
});
