import type { CheckKind } from '../../domain/check/kind';
import { isEnglish, type Source } from './corpus';
import { pick, randomFrom } from './random';

export interface Example {
  readonly text: string;
  readonly kind: CheckKind | undefined;
  /** The file that it is from. */
  readonly from: string;
}

/** How often each line is said anew at least, how many texts are put together from parts, and how many a source without parts gives. */
export const amounts = {
  scamWhole: 8,
  normalWhole: 14,
  scamParts: 220,
  normalParts: 300,
  scamAlone: 440,
  englishScam: 320,
  normalAlone: 360,
};

/** How often a word that may be left out is said for sure [default]. */
const mostlySaid = 0.25;

export interface Generator {
  readonly fillers: Record<'chinese' | 'english', readonly string[]>;
  readonly slots: ReadonlyMap<string, readonly string[]>;
  /** Which lines may be used: what is held out stays out. */
  readonly uses: (line: string) => boolean;
  readonly seed: number;
}

// What may be left out mostly stays: a line that lost all of it says nothing.
function choose(ways: readonly string[], random: () => number): string {
  const said = ways.filter((way) => way !== '');
  return said.length > 0 && random() < mostlySaid ? pick(random, said) : pick(random, ways);
}

/** One of the ways in which a line can be said: a choice for each `(a|b)`, also in one another, a value for each `{slot}`. */
export function say(line: string, slots: Generator['slots'], random: () => number): string {
  const choice = /\(([^()]*)\)/;
  let chosen = line;
  while (choice.test(chosen)) {
    chosen = chosen.replace(choice, (_, ways: string) => choose(ways.split('|'), random));
  }
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const values = slots.get(name);
    if (values === undefined) throw new Error(`no slot is named ${name}`);
    return say(pick(random, values), slots, random);
  });
}

// Old SMS had no stops, and some senders leave them out.
const withoutStops = (text: string): string => text.replace(/[，。！？：；、]|[,.!?](?= |$)/g, '');

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
    const wholes = source.wholes.filter(uses);
    const parts = source.parts.map((part) => part.filter(uses)).filter((part) => part.length > 0);
    const scam = source.kind !== undefined;
    const english = isEnglish(source.name);
    const joint = english ? ' ' : '';
    const ways = english ? fillers.english : fillers.chinese;
    const finish = (text: string): Example => {
      const count = random() < 0.3 ? 1 + Math.floor(random() * 3) : 0;
      const said = [text, ...Array.from({ length: count }, () => say(pick(random, ways), slots, random))];
      const whole = said.join(joint);
      return {
        text: random() < 0.15 ? withoutStops(whole) : whole,
        kind: source.kind,
        from: source.name,
      };
    };
    const alone = parts.length < 2;
    const least = english && scam ? 1 : scam ? amounts.scamWhole : amounts.normalWhole;
    const all = scam ? (english ? amounts.englishScam : amounts.scamAlone) : amounts.normalAlone;
    const times = alone ? Math.max(least, Math.ceil(all / Math.max(wholes.length, 1))) : least;
    const wholeTexts = wholes.flatMap((each) =>
      Array.from({ length: times }, () => finish(say(each, slots, random))),
    );
    const count = alone ? 0 : scam ? amounts.scamParts : amounts.normalParts;
    const partTexts = Array.from({ length: count }, () =>
      finish(
        together(parts, random)
          .map((each) => say(each, slots, random))
          .join(joint),
      ),
    );
    return [...wholeTexts, ...partTexts];
  });
}
