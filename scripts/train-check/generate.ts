import type { CheckKind } from '../../domain/check/kind';
import type { Source } from './corpus';
import { pick, randomFrom } from './random';

export interface Example {
  readonly text: string;
  readonly kind: CheckKind | undefined;
}

/** How often each line is said anew, and how many texts are put together from parts. */
export const amounts = { scamWhole: 14, normalWhole: 22, scamParts: 420, normalParts: 420 };

export interface Generator {
  readonly fillers: readonly string[];
  readonly slots: ReadonlyMap<string, readonly string[]>;
  /** Which lines may be used: what is held out stays out. The number counts the lines of a source. */
  readonly uses: (line: number) => boolean;
  readonly seed: number;
}

/** One of the ways in which a line can be said: a choice for each `(a|b)`, a value for each `{slot}`. */
export function say(line: string, slots: Generator['slots'], random: () => number): string {
  const chosen = line.replace(/\(([^()]*\|[^()]*)\)/g, (_, ways: string) => pick(random, ways.split('|')));
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const values = slots.get(name);
    if (values === undefined) throw new Error(`no slot is named ${name}`);
    return pick(random, values);
  });
}

// Old SMS had no stops, and some senders leave them out.
const withoutStops = (text: string): string => text.replace(/[，。！？：；、]/g, '');

/** A text from parts: at least two, and of a scam never the greeting alone. */
function together(parts: ReadonlyArray<readonly string[]>, random: () => number): string[] {
  for (;;) {
    const lines = parts.map((part) => {
      const count = random() < 0.22 ? 0 : random() < 0.25 ? 2 : 1;
      return part.length === 0 ? [] : Array.from({ length: count }, () => pick(random, part));
    });
    if (lines.filter((some) => some.length > 0).length >= Math.min(2, parts.length)) {
      return [...new Set(lines.flat())];
    }
  }
}

/** Every example that these sources give, in order; the same ones each time. */
export function generate(sources: readonly Source[], { slots, fillers, uses, seed }: Generator): Example[] {
  return sources.flatMap((source, place) => {
    const random = randomFrom(seed + place * 7919);
    let line = 0;
    const used = (lines: readonly string[]): string[] => lines.filter(() => uses((line += 1)));
    const wholes = used(source.wholes);
    const parts = source.parts.map(used).filter((part) => part.length > 0);
    const scam = source.kind !== undefined;
    const finish = (text: string): Example => {
      const count = random() < 0.3 ? 1 + Math.floor(random() * 3) : 0;
      const polite = Array.from({ length: count }, () => say(pick(random, fillers), slots, random)).join('');
      return { text: random() < 0.15 ? withoutStops(text + polite) : text + polite, kind: source.kind };
    };
    const wholeTexts = wholes.flatMap((each) =>
      Array.from({ length: scam ? amounts.scamWhole : amounts.normalWhole }, () =>
        finish(say(each, slots, random)),
      ),
    );
    const count = parts.length < 2 ? 0 : scam ? amounts.scamParts : amounts.normalParts;
    const partTexts = Array.from({ length: count }, () =>
      finish(
        together(parts, random)
          .map((each) => say(each, slots, random))
          .join(''),
      ),
    );
    return [...wholeTexts, ...partTexts];
  });
}
