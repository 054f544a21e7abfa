import { takeLinksApart } from '../link/take-apart';
import { normalise } from '../normalise';
import { shownBy } from '../signs/signs';
import { piecesOf, type Features } from './features';

/** What the model reads of a part of a normalised text. */
export const featuresOfPart = (part: string): Features => ({ pieces: piecesOf(part), signs: shownBy(part) });

/** What the model reads of a short text. */
export const featuresOf = (pasted: string): Features =>
  featuresOfPart(normalise(pasted, takeLinksApart(pasted)).text);
