import * as v from 'valibot';
import { nameLanguage } from './dress';
import { keep, recall } from './storage';

const Language = v.picklist(['zh', 'en']);
export type Language = v.InferOutput<typeof Language>;

const key = 'language';
const kept = v.safeParse(Language, recall(key));
let current: Language = kept.success ? kept.output : 'zh';

/** What the person reads: Chinese, or English as a second language for workers from elsewhere. */
export const language = (): Language => current;

/** Names the language to readers; once at launch, and at each change. */
export const announceLanguage = (): void => nameLanguage(current === 'en' ? 'en' : 'zh-CN');

/** Keeps the choice. What is drawn already stays as it is: the caller starts the app's pages anew. */
export function setLanguage(next: Language): void {
  current = next;
  keep(key, next);
  announceLanguage();
}

/** A text in the person's language. Both stand where the text is used, so that neither is forgotten. */
export const say = (zh: string, en: string): string => (current === 'en' ? en : zh);
