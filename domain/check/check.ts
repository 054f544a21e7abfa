import { isHan, normalise, type Normalised } from './normalise';
import type { CheckKind } from './kind';
import { takeLinksApart, type LinkFinding } from './link/take-apart';
import { kindLikelihoods, scamLikelihood, shipped, type Model } from './model/model';
import { featuresOfPart } from './model/read';
import { findNumbers, type NumberFinding } from './number/numbers';
import { judge, type Judgement } from './judge';
import { signsIn, type SeenSign } from './signs/signs';

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

function partsOf(text: string): string[] {
  const parts = [text.slice(0, partLength)];
  for (let from = partStep; from + partLength - partStep < text.length; from += partStep) {
    parts.push(text.slice(from, from + partLength));
  }
  return parts;
}

interface Reading {
  readonly likelihood: number;
  readonly kinds: ReturnType<typeof kindLikelihoods>;
}

/** What the model says of the worst part. */
function read(model: Model, { text }: Normalised): Reading {
  const read = partsOf(text).map((part) => {
    const features = featuresOfPart(part);
    return { features, likelihood: scamLikelihood(model, features) };
  });
  const worst = read.reduce((most, each) => (each.likelihood > most.likelihood ? each : most));
  return { likelihood: worst.likelihood, kinds: kindLikelihoods(model, worst.features) };
}

/** Below this share of the likelihood no kind stands out [default]. */
const leastShare = 0.3;

const hanShare = (text: string): number => (text === '' ? 0 : [...text].filter(isHan).length / text.length);

/**
 * What a pasted text is like: a scam, not sure, or no signs found. Never 'safe': a scam may show no sign. Nothing leaves the
 * phone, no link is opened.
 */
export function check(pasted: string, model: Model = shipped): Answer {
  const text = pasted.slice(0, longestText);
  const links = takeLinksApart(text);
  const normalised = normalise(text, links);
  const numbers = findNumbers(text, links);
  const seen = signsIn(normalised);
  const { likelihood, kinds } = read(model, normalised);
  const judgement = judge({
    seen,
    links,
    numbers,
    likelihood,
    characters: normalised.text.length,
    hanShare: hanShare(normalised.text),
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
