/** Lines whose pairs of characters, or of English words, agree this much say the same in other words [default]. */
const alike = 0.3;

function pairsOf(line: string): Set<string> {
  const units = line.replace(/\{\w+\}|[()|，。：！？]/g, ' ').match(/[a-z']+|\S/gi) ?? [];
  return new Set(
    Array.from({ length: Math.max(units.length - 1, 1) }, (_, at) => units.slice(at, at + 2).join(' ')),
  );
}

function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of some) if (others.has(pair)) both += 1;
  return both / Math.min(some.size, others.size);
}

/**
 * For each line the number of its family: lines that are alike, or alike to one that is. A trial that holds out a line but
 * learns its near copy is fooled; one that holds out families is not.
 */
export function familiesOf(lines: readonly string[]): Map<string, number> {
  const distinct = [...new Set(lines)];
  const pairs = distinct.map(pairsOf);
  const family = distinct.map((_, place) => place);
  distinct.forEach((_, place) => {
    for (let other = 0; other < place; other += 1) {
      const [here, there] = [family[place] ?? 0, family[other] ?? 0];
      if (here === there || likeness(pairs[place] ?? new Set(), pairs[other] ?? new Set()) < alike) continue;
      family.forEach((each, at) => {
        if (each === here) family[at] = there;
      });
    }
  });
  return new Map(distinct.map((line, place) => [line, family[place] ?? 0]));
}
