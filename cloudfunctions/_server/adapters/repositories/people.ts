import type { Resident } from '@domain/resident/resident';
import { staffRoles } from '@domain/staff/contract';
import { dutyAt, type Shift } from '@domain/staff/shift';
import type { DutyStaff, Invite, Staff } from '@domain/staff/staff';
import { uniqueStaff } from '@domain/task/offer';
import { dayOf } from '@domain/time/shanghai';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Members } from '../../usecases/ports/roster';
import type { Residents, Rosters, StaffList } from '../../usecases/ports/store';

const residents = new Collection<Resident>('residents');
const staff = new Collection<Staff>('staff');
const invites = new Collection<Invite>('invites');
const shifts = new Collection<Shift>('shifts');

export const residentRepository: Residents = {
  byId: (id) => residents.byId(id),
  byPerson: async (person) => (await residents.find({ person }, { limit: 1 }))[0] ?? null,
  byPersons: async (persons) =>
    new Map(
      (await residents.find({ person: _.in([...persons]) }, { limit: persons.length })).map((one) => [
        one.person,
        one,
      ]),
    ),
  add: (resident) => residents.add(resident),
};

export const staffRepository: StaffList = {
  byId: (id) => staff.byId(id),
  add: (member) => staff.add(member),
  addInvite: (invite) => invites.add(invite),
  invite: (id) => invites.byId(id),
  claimInvite: (_id, usedBy) => invites.change({ _id, usedBy: null }, { usedBy }),
};

/** A county has a few hundred members of staff; the database gives at most 1,000 at once. */
const mostStaff = 1_000;

export const memberRepository: Members = {
  byId: (id) => staff.byId(id),
  byIds: async (ids) => (ids.length === 0 ? [] : staff.find({ _id: _.in([...ids]) }, { limit: mostStaff })),
  all: () => staff.find({ role: _.in([...staffRoles]) }, { limit: mostStaff }),
  setLeft: (_id, left, clearAt) => staff.change({ _id }, { left: left ? _.set(left) : null, clearAt }),
  cleared: (_id, clearAt) => staff.change({ _id, clearAt }, { clearAt: null }),
  toClear: (now, limit) => staff.find({ clearAt: _.gt(0).and(_.lte(now)) }, { limit }),
};

/** More people than this are never on duty in one place at once. */
const mostOnDuty = 100;

export const rosterRepository: Rosters = {
  // By the day, so that nothing of the weeks planned ahead is read.
  onDuty: async (areas, at): Promise<DutyStaff[]> => {
    const today = await shifts.find(
      {
        area: _.in([...areas]),
        days: dayOf(at),
        startsAt: _.lte(at),
        endsAt: _.gt(at),
      },
      { limit: mostOnDuty },
    );
    return uniqueStaff(today.flatMap((shift) => dutyAt(shift, at)));
  },
  shiftOf: async (id, at) =>
    (
      await shifts.find(
        { 'stretches.staff.id': id, endsAt: _.gt(at), startsAt: _.lte(at) },
        { orderBy: ['endsAt', 'asc'], limit: mostOnDuty },
      )
    ).find((shift) => dutyAt(shift, at).some((one) => one.id === id)) ?? null,
};
