import type { FamilyInvite } from '@domain/family/guardian';
import type { Resident } from '@domain/resident/resident';
import { Collection } from '../collection';
import type { Families } from '../../usecases/ports/family';

const invites = new Collection<FamilyInvite>('familyInvites');
const residents = new Collection<Resident>('residents');

/** Somebody may look after a whole family, not after a village. */
const mostGuarded = 50;

export const familyRepository: Families = {
  addInvite: (invite) => invites.add(invite),
  invite: (id) => invites.byId(id),
  claimInvite: (_id, usedBy) => invites.change({ _id, usedBy: null }, { usedBy }),
  endInvite: (_id) => invites.change({ _id }, { done: true }),
  guardedBy: (id) => residents.find({ 'guardians.id': id }, { limit: mostGuarded }),
};
