import { normalise } from './normalise';
import { isForeign } from './language';
import type { CheckKind } from './kind';
import { takeLinksApart, type LinkFinding } from './link/take-apart';
import { kindLikelihoods, scamLikelihood, shipped, type Model } from './model/model';
import { featuresOfPart, type Part } from './model/read';
import { findNumbers, type NumberFinding } from './number/numbers';
import { judge, type Judgement } from './judge';
import { matchesIn, signsIn, type Match, type SeenSign } from './signs/signs';

export interface Answer extends Judgement {
  /** Which kind of scam it is like; undefined when no kind stands out, or none is needed. */
  readonly kind?: CheckKind;
  /** Signs of fraud, with the words that show them; what speaks for the text is left out. */
  readonly signs: readonly SeenSign[];
  readonly links: readonly LinkFinding[];
  readonly numbers: readonly NumberFinding[];
}

/** A part this long is read as a whole; what is longer is read in parts that overlap, so that padding hides nothing. */
const partLength = 320;
const partStep = 200;

/** Texts longer than this are read only so far. */
export const longestText = 20_000;

function partsOf({ length }: string): Part[] {
  const parts = [{ from: 0, to: Math.min(partLength, length) }];
  for (let from = partStep; from + partLength - partStep < length; from += partStep) {
    parts.push({ from, to: Math.min(from + partLength, length) });
  }
  return parts;
}

interface Reading {
  readonly likelihood: number;
  readonly kinds: ReturnType<typeof kindLikelihoods>;
}

/** What the model says of the worst part. */
function read(model: Model, text: string, matches: readonly Match[]): Reading {
  const parts = partsOf(text).map((part) => {
    const features = featuresOfPart(text, matches, part);
    return { features, likelihood: scamLikelihood(model, features) };
  });
  const worst = parts.reduce((most, each) => (each.likelihood > most.likelihood ? each : most));
  return { likelihood: worst.likelihood, kinds: kindLikelihoods(model, worst.features) };
}

/** Below this share of the likelihood no kind stands out [default]. */
const leastShare = 0.3;

/**
 * What a pasted text is like: a scam, not sure, or no signs found. Never 'safe': a scam may show no sign. Nothing leaves the
 * phone, no link is opened.
 */
export function check(pasted: string, model: Model = shipped): Answer {
  const text = pasted.slice(0, longestText);
  const links = takeLinksApart(text);
  const normalised = normalise(text, links);
  const numbers = findNumbers(text, links);
  const matches = matchesIn(normalised.text);
  const seen = signsIn(normalised, matches);
  const { likelihood, kinds } = read(model, normalised.text, matches);
  const judgement = judge({
    seen,
    links,
    numbers,
    likelihood,
    characters: normalised.text.length,
    foreign: isForeign(normalised.text),
  });
  const [first] = kinds;
  const named =
    first && first.share >= leastShare && judgement.verdict !== 'noSigns' && judgement.verdict !== 'nothing';
  return {
    ...judgement,
    ...(named && { kind: first.kind }),
    signs: seen.filter(({ sign }) => sign.gravity !== 'honest'),
    links,
    numbers,
  };
}
