import { readingsOf } from './readings';

const reads = (character: string, letter: string): boolean =>
  character === letter || readingsOf(character).some((reading) => reading[0] === letter);

const standsAt = (text: readonly string[], place: number, letters: readonly string[]): boolean =>
  letters.every((letter, index) => reads(text[place + index] ?? '', letter));

/** Whether `letters` (lower case) are the pinyin initials of the beginning of `name`: `xx` of 夏溪村, `dfs` of 大坟山沿. */
export const startsWithInitials = (name: string, letters: string): boolean =>
  standsAt(Array.from(name), 0, Array.from(letters));

/** Whether they are the initials of characters that stand together anywhere in `text`: `sdfl` of 小心刷单返利. */
export function holdsInitials(text: string, letters: string): boolean {
  const characters = Array.from(text);
  const wanted = Array.from(letters);
  return characters.some((_, place) => standsAt(characters, place, wanted));
}
