import { forgetOldDrafts } from '../../../api/drafts';
import { forgetAllBut } from '../../../platform/storage';

/** What is nobody's: how the app looks, and lists that everybody gets alike. All else on the phone is personal. */
export const notPersonal = ['appearance', 'language', 'villages', 'area.villages', 'tips-kept'] as const;

/** Forgets what this phone keeps of a person who has left, drafts and what waits to be sent too. */
export const forgetMine = (): void => forgetAllBut(notPersonal);

/** Forgets what was typed, never sent, and is a day old; at each start of the app. */
export const forgetOld = (): void => void forgetOldDrafts();
