import type { PersonKey } from '../../../../demo/people';
import type { AppView } from '../../app-view';
import type { Scene } from '../scene';

/** What is called differently in the two languages of the app. */
export type Say = <T extends string | RegExp>(zh: T, en: T) => T;

export interface Acting {
  readonly view: AppView;
  readonly say: Say;
  readonly scene: Scene;
}

/** One page as one person opens it. */
export interface Visit {
  /** The screenshot's name. */
  readonly name: string;
  readonly person: PersonKey;
  readonly route: string;
  /** What can be read, in Chinese, once the page is ready. */
  readonly ready: string | RegExp;
  /** What is done before anybody looks. */
  readonly play?: (acting: Acting) => Promise<void>;
  /** Another state of a page that is looked at whole: each size and each mode once, not all of their pairs. */
  readonly state?: true;
  /** On a phone that has kept nothing: no draft, no practice, no answer. */
  readonly anew?: true;
  /** No question of the app is answered: refused at once, or never. Nothing is kept either. */
  readonly calls?: 'cut' | 'held';
}

/** Has registered; a warning is open, an officer holds the task, and the family was told. */
export const registered: PersonKey = 'resident-1';
/** Has not. */
export const stranger: PersonKey = 'resident-2';
/** Guards the registered one, and was asked to call them; has asked for help too, and nobody has accepted yet. */
export const guardian: PersonKey = 'officer-2';
/** Has said that money is gone; had registered the one who is fine as a relative, who has registered themselves since. */
export const robbed: PersonKey = 'chief-1';
/** Has hung up and said that they are fine; nobody has taken the task. */
export const fine: PersonKey = 'officer-1';
/** Was warned and talked out of it; looks after a grandmother, whose data an officer saw, and a child. */
export const saved: PersonKey = 'desk-1';
