/**
 * How much a sign says by itself. `grave`: honest people don't say it. `plain`: they sometimes do. `honest`: it speaks for
 * the text, as a warning against fraud or a way to unsubscribe does; it is weighed but not shown as a sign.
 */
export type Gravity = 'grave' | 'plain' | 'honest';

/** Something to look for in a text, read as `normalise` writes it. Public knowledge of how scams talk, in our own words. */
export interface Sign {
  readonly id: string;
  /** What was seen, for the person: a few words. */
  readonly name: string;
  readonly english: string;
  readonly gravity: Gravity;
  readonly patterns: readonly RegExp[];
}

interface Look {
  readonly id: string;
  /** Most are plain. */
  readonly gravity?: Gravity;
  readonly names: readonly [zh: string, en: string];
}

/** In a pattern `~4` stands for up to four characters without a stop; what stands in brackets is never kept. */
const written = (source: string): string =>
  source.replace(/~(\d+)/g, '[^，]{0,$1}').replace(/\((?!\?)/g, '(?:');

/** `names` are the words for the person, Chinese and English; the last pattern is for English texts. */
export const sign = (
  { id, gravity = 'plain', names: [name, english] }: Look,
  ...patterns: RegExp[]
): Sign => ({
  id,
  name,
  english,
  gravity,
  patterns: patterns.map((pattern) => new RegExp(written(pattern.source), 'g')),
});
