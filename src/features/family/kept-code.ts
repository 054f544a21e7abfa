import * as v from 'valibot';
import { forget, keep, recall } from '../../platform/storage';

const key = 'familyCode';
const Code = v.pipe(v.string(), v.regex(/^\d{8}$/));

/** The code as somebody gave it, in groups or full width, or null: it is none. */
export function codeIn(text: string | undefined): string | null {
  const read = v.safeParse(Code, (text ?? '').normalize('NFKC').replace(/\s/g, ''));
  return read.success ? read.output : null;
}

/** The code of an invitation that somebody came with, kept while they register first. */
export const keptCode = (): string | null => {
  const kept = v.safeParse(Code, recall(key));
  return kept.success ? kept.output : null;
};
export const keepCode = (code: string): void => keep(key, code);
export const forgetCode = (): void => forget(key);
