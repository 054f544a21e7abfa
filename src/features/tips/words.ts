import type { Tip } from '@domain/tip/contract';
import { language, say } from '../../platform/language';

type Words = Pick<Tip, 'title' | 'paragraphs' | 'english' | 'source'>;

/** The title in the person's language; Chinese where there is no other. */
export const titleOf = ({ title, english }: Words): string => say(title, english?.title ?? title);

/** What it says in the person's language, paragraph by paragraph. */
export const textsOf = ({ paragraphs, english }: Words): readonly string[] =>
  language() === 'en' && english !== undefined ? [english.gist] : paragraphs;

/** Who made it public, and when. */
export function sourceOf({ source: { by, title, on } }: Words): string {
  const named = by === undefined ? `《${title}》` : `${by}《${title}》`;
  return say(`根据：${named}（${on}）`, `Source: ${named} (${on})`);
}
