import type { Title } from '../state';

export type Language = keyof Title;

const key = 'localcloud.language';

const initial = (): Language => {
  const stored = localStorage.getItem(key);
  if (stored === 'zh' || stored === 'en') return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

let current = initial();

export const language = (): Language => current;

export const switchLanguage = (): void => {
  current = current === 'zh' ? 'en' : 'zh';
  localStorage.setItem(key, current);
};

/** The sentence in the language that is switched on. */
export const say = (title: Title): string => title[current];
