import { codeOf, type ContactRecord, type Proof, repliesOf } from '@domain/contact/contact';
import type { Vault } from '../ports/platform';

// Nothing of this is stored: who reads the database can say no code.

export const spokenCode = (vault: Vault, { _id, n }: Pick<ContactRecord, '_id' | 'n'>): string =>
  codeOf(vault.mac('contactCode', `${_id}|${n}`));

/** Names a guess: the same words under the same intent, and nothing else. */
export const guessOf = (vault: Vault, opId: string, said: string): string =>
  vault.mac('contactGuess', `${opId}|${said}`).slice(0, 32);

/** Proves a picture that is good until `until`. */
export const pictureMac = (
  vault: Vault,
  { _id, n }: Pick<ContactRecord, '_id' | 'n'>,
  until: number,
): string => vault.mac('contactPicture', `${_id}|${n}|${until}`);

/** What the resident may answer after a proof. */
export const repliesAfter = (vault: Vault, { _id }: Pick<ContactRecord, '_id'>, { n }: Proof) =>
  repliesOf(vault.mac('contactReply', `${_id}|${n}`));
