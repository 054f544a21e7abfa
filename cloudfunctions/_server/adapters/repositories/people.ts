import type { Resident } from '@domain/resident/resident';
import { type DutyStaff, type Invite, type Shift, type Staff } from '@domain/staff/staff';
import { uniqueStaff } from '@domain/task/offer';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Residents, Rosters, StaffList } from '../../usecases/ports/store';

const residents = new Collection<Resident>('residents');
const staff = new Collection<Staff>('staff');
const invites = new Collection<Invite>('invites');
const shifts = new Collection<Shift>('shifts');

export const residentRepository: Residents = {
  byId: (id) => residents.byId(id),
  byPerson: async (person) => (await residents.find({ person }, { limit: 1 }))[0] ?? null,
  add: (resident) => residents.add(resident),
};

export const staffRepository: StaffList = {
  byId: (id) => staff.byId(id),
  add: (member) => staff.add(member),
  addInvite: (invite) => invites.add(invite),
  invite: (id) => invites.byId(id),
  claimInvite: (_id, usedBy) => invites.change({ _id, usedBy: null }, { usedBy }),
};

/** More people than this are never on duty in one place at once. */
const mostOnDuty = 100;

export const rosterRepository: Rosters = {
  onDuty: async (areas, at): Promise<DutyStaff[]> => {
    const now = await shifts.find(
      { area: _.in([...areas]), endsAt: _.gt(at), startsAt: _.lte(at) },
      { limit: mostOnDuty },
    );
    return uniqueStaff(now.map((shift) => shift.staff));
  },
  shiftOf: async (id, at) =>
    (await shifts.find({ 'staff.id': id, endsAt: _.gt(at), startsAt: _.lte(at) }, { limit: 1 }))[0] ?? null,
  put: (shift) => shifts.put(shift),
};
