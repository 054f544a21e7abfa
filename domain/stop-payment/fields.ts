import * as v from 'valibot';

/** 8 to 32 digits; people type it in groups, and some keyboards in full width. */
export const Account = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFKC').replace(/[\s-]/g, '')),
  v.regex(/^\d{8,32}$/),
);
/** 2 to `longest` characters on one line. */
export const Text = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(longest), v.regex(/^[^\p{C}]+$/u));
/** Integer 分, at most 100 million yuan. */
export const AmountFen = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000_000));
