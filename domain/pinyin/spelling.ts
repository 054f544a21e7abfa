import { readingsOf } from './readings';

/** Whether what is left to fit, from the character at `place` on, spells a beginning of the rest. */
function fits(characters: readonly string[], place: number, left: string): boolean {
  if (left === '') return true;
  return readingsOf(characters[place] ?? '').some(
    (reading) =>
      reading.startsWith(left) ||
      (left.startsWith(reading) && fits(characters, place + 1, left.slice(reading.length))) ||
      (left[0] === reading[0] && fits(characters, place + 1, left.slice(1))),
  );
}

/** Whether `typed` (lower case) spells the beginning of `name`, each character whole or by its initial: `xiaxi`, `xxi`, `xx` of 夏溪村. */
export const startsWithSpelling = (name: string, typed: string): boolean => fits(Array.from(name), 0, typed);

/** Pinyin for who cannot read characters, without tones: `Xiaxi` of 夏溪. A character that is not known stays. */
export function spelt(name: string): string {
  const letters = Array.from(name, (character) => readingsOf(character)[0] ?? character).join('');
  return `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`.replace(/v/g, 'ü');
}
