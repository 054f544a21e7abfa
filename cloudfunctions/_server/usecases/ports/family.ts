import type { FamilyInvite } from '@domain/family/guardian';
import type { ResidentId } from '@domain/identity/ids';
import type { Resident } from '@domain/resident/resident';
import type { AddOutcome, ChangeOutcome } from './store';

export interface Families {
  addInvite(invite: FamilyInvite): Promise<AddOutcome>;
  invite(id: string): Promise<FamilyInvite | null>;
  claimInvite(id: string, by: ResidentId): Promise<ChangeOutcome>;
  /** Notes that an invitation has made its guardian. */
  endInvite(id: string): Promise<ChangeOutcome>;
  /** Whom a resident is a guardian of. */
  guardedBy(guardian: ResidentId): Promise<Resident[]>;
}
