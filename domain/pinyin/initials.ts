import { charactersByInitial, otherReadings } from './pinyin-initials';

let table: Map<string, string> | undefined;

function readings(): Map<string, string> {
  if (table !== undefined) return table;
  table = new Map();
  for (const [initial, characters] of Object.entries(charactersByInitial)) {
    for (const character of characters) table.set(character, initial);
  }
  return table;
}

/** Whether `letters` (lower case) are the pinyin initials of the beginning of `name`: `xx` of 夏溪村, `dfs` of 大坟山沿. */
export function startsWithInitials(name: string, letters: string): boolean {
  const characters = Array.from(name);
  if (letters.length > characters.length) return false;
  return Array.from(letters).every((letter, index) => {
    const character = characters[index] ?? '';
    return (
      readings().get(character) === letter || otherReadings[character] === letter || character === letter
    );
  });
}
