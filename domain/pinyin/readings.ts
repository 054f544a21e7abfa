import { charactersBySyllable, otherReadings } from './characters';

let table: Map<string, string> | undefined;

function syllables(): Map<string, string> {
  if (table !== undefined) return table;
  table = new Map();
  for (const entry of charactersBySyllable.join(' ').split(' ')) {
    const [syllable = ''] = /^[a-z]+/.exec(entry) ?? [];
    for (const character of entry.slice(syllable.length)) table.set(character, syllable);
  }
  return table;
}

/** How a character is read, the usual way first: `chang`, `zhang` of 长. Nothing for what is no character that is known here. */
export function readingsOf(character: string): readonly string[] {
  const usual = syllables().get(character);
  const other = otherReadings[character];
  return [usual, other].filter((reading) => reading !== undefined);
}
