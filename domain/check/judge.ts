import type { LinkFinding, LinkFlag } from './link/take-apart';
import type { NumberFinding } from './number/numbers';
import type { SeenSign } from './signs/signs';

/** `noSigns` is not 'safe'; `nothing` means that there was nothing to read. */
export type Verdict = 'scamLike' | 'unsure' | 'noSigns' | 'nothing';

/** Why the answer is 'not sure', for the person. */
export type Doubt = 'mixed' | 'short' | 'language' | 'link' | 'number';

export interface Judgement {
  readonly verdict: Verdict;
  /** How likely, from 0 to 1, as the model says; the rules may have raised the verdict. */
  readonly likelihood: number;
  /** Only of `scamLike`. */
  readonly sure?: 'very' | 'rather';
  /** Only of `unsure`. */
  readonly doubt?: Doubt;
}

export interface Evidence {
  readonly seen: readonly SeenSign[];
  readonly links: readonly LinkFinding[];
  readonly numbers: readonly NumberFinding[];
  readonly likelihood: number;
  readonly characters: number;
  /** Neither Chinese nor English: the likelihood says nothing. */
  readonly foreign: boolean;
}

/** Chosen on lines of our own corpus that were held out (docs/benchmarks.md) [default]. */
export const thresholds = {
  scamLike: 0.76,
  /** When the text itself warns against fraud. */
  whenWarning: 0.95,
  very: 0.88,
  withRole: 0.5,
  unsure: 0.5,
};

const hiding: ReadonlySet<LinkFlag> = new Set([
  'lookAlike',
  'foreignLetters',
  'userBeforeHost',
  'ipAddress',
  'download',
  'oddPort',
]);

const roles: ReadonlySet<string> = new Set([
  'posesAsPolice',
  'posesAsOffice',
  'posesAsService',
  'posesAsBoss',
  'posesAsKin',
  'guessWho',
]);

interface Weighed {
  /** Somebody says who he is: a warning against fraud seldom does. */
  readonly role: boolean;
  readonly grave: number;
  readonly plain: number;
  readonly warns: boolean;
  /** It warns, and demands no silence: scammers, too, say what may not be passed on. */
  readonly advises: boolean;
  readonly badLinks: number;
}

function weigh({ seen, links }: Evidence): Weighed {
  const count = (gravity: string): number => seen.filter(({ sign }) => sign.gravity === gravity).length;
  const shows = (id: string): boolean => seen.some(({ sign }) => sign.id === id);
  return {
    role: seen.some(({ sign }) => roles.has(sign.id)),
    grave: count('grave'),
    plain: count('plain'),
    warns: shows('warns') || shows('keepsCode'),
    advises: shows('warns') && !shows('secrecy'),
    badLinks: links.filter(({ flags }) => flags.some((flag) => hiding.has(flag))).length,
  };
}

function isScamLike(
  { likelihood, foreign }: Evidence,
  { role, grave, plain, warns, advises, badLinks }: Weighed,
): boolean {
  if (badLinks > 0 && grave + plain > 0 && !warns) return true;
  if (role && grave > 0 && !advises && likelihood >= thresholds.withRole) return true;
  if (advises) return role && likelihood >= thresholds.whenWarning;
  return likelihood >= thresholds.scamLike && (!foreign || grave + plain > 0);
}

function doubtOf(evidence: Evidence, { grave, plain, warns, badLinks }: Weighed): Doubt | undefined {
  const { links, numbers, likelihood, characters, foreign } = evidence;
  if (badLinks > 0 || links.some(({ flags }) => flags.length > 0)) return 'link';
  if (foreign && grave + plain === 0) return 'language';
  if (likelihood >= thresholds.unsure || (grave > 0 && !warns)) return 'mixed';
  if (numbers.some(({ kind }) => kind === 'fakePrefix' || kind === 'foreign')) return 'number';
  return characters < 6 ? 'short' : undefined;
}

/** The one place that decides: from the model's likelihood, the signs and the links. */
export function judge(evidence: Evidence): Judgement {
  const { likelihood, characters } = evidence;
  if (characters === 0) return { verdict: 'nothing', likelihood: 0 };
  const weighed = weigh(evidence);
  if (isScamLike(evidence, weighed)) {
    // Without a sign there are no words to show for it.
    const { grave, plain, badLinks } = weighed;
    const very = likelihood >= thresholds.very && grave + plain + badLinks > 0;
    return { verdict: 'scamLike', likelihood, sure: very ? 'very' : 'rather' };
  }
  const doubt = doubtOf(evidence, weighed);
  return doubt === undefined ? { verdict: 'noSigns', likelihood } : { verdict: 'unsure', likelihood, doubt };
}
