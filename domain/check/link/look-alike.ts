import { brands, type Brand } from './brands';

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** The brand whose own domain this host is. */
export const ownerOf = (host: string): Brand | undefined =>
  brands.find((brand) => brand.domains.some((domain) => isWithin(host, domain)));

// Digits and letters of other alphabets that pass for Latin ones at a glance.
const alike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ο: 'o',
  α: 'a',
};
const drawn = (word: string): string => [...word].map((letter) => alike[letter] ?? letter).join('');

/** Whether one letter too many, too few or wrong makes `written` out of `word`. */
function isOneOff(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > 1 || written === word) return false;
  let same = 0;
  while (same < word.length && written[same] === word[same]) same += 1;
  let sameAtEnd = 0;
  const most = Math.min(written.length, word.length) - same;
  while (sameAtEnd < most && written[written.length - 1 - sameAtEnd] === word[word.length - 1 - sameAtEnd]) {
    sameAtEnd += 1;
  }
  return Math.max(written.length, word.length) - same - sameAtEnd === 1;
}

function poses(part: string, word: string): boolean {
  if (word.length <= 3)
    return (
      part === word || (word !== 'gov' && part.startsWith(word) && /^\d|^[^aeiou]{2}/.test(part.slice(3)))
    );
  if (/^\d+$/.test(word)) return part.includes(word);
  const seen = drawn(part);
  return seen.includes(word) || (word.length >= 5 && (isOneOff(seen, word) || isOneOff(part, word)));
}

/** The brand that a host dresses up as, though the domain isn't the brand's. */
export function dressedAs(host: string): Brand | undefined {
  if (ownerOf(host)) return undefined;
  const parts = host.split(/[.-]/).concat(host.replace(/-/g, '').split('.'));
  return brands.find((brand) => brand.words.some((word) => parts.some((part) => poses(part, word))));
}
