import { people } from './people';
import { phoneAndMoney } from './phone-and-money';
import { things } from './things';

/** What the pictures are put together from. */
export const motifs = { ...people, ...phoneAndMoney, ...things } as const;

export type MotifName = keyof typeof motifs;
