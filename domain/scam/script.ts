import type { ScamType } from './type';

/** A stage of a scam, from the first word to the money. `index` in `stages` is what a warning's `stage` names. */
export interface ScamStage {
  /** ≤ 12 characters. */
  readonly name: string;
  /** What happens in it, one sentence. */
  readonly what: string;
  /** What the scammer says next once the victim is here, in the scammer's own words. */
  readonly nextSentence: string;
}

/** What a resident reads of a scam: written for somebody who is still on the phone with the scammer. */
export interface ScamWords {
  /** What it is, in one sentence that a grandmother understands. */
  readonly inOneSentence: string;
  /** 3 to 5 stages. */
  readonly stages: readonly ScamStage[];
  /** The one thing to do now: an imperative of at most 20 characters. */
  readonly doNow: string;
  /** What never to do: 2 to 4 short imperatives. */
  readonly never: readonly string[];
}

/** All that we know of one scam type, in Chinese: officers read the rest of it. */
export interface ScamScript extends ScamWords {
  readonly type: ScamType;
  /** Questions for the officer to ask: 3 to 6, each of which a victim of this type answers in a telling way. */
  readonly questions: readonly string[];
  /** Who is hit most, in one sentence. */
  readonly hitMost: string;
}
