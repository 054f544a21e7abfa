import type { Resident } from '@domain/resident/resident';
import { staffRoles } from '@domain/staff/role';
import { dutyAt, type Shift } from '@domain/staff/shift';
import type { DutyStaff, Invite, Staff } from '@domain/staff/staff';
import { uniqueStaff } from '@domain/task/offer';
import { dayOf } from '@domain/time/shanghai';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Members } from '../../usecases/ports/roster';
import type { ResidentChange, Residents, Rosters, StaffList } from '../../usecases/ports/store';

const residents = new Collection<Resident>('residents');
const staff = new Collection<Staff>('staff');
const invites = new Collection<Invite>('invites');
const shifts = new Collection<Shift>('shifts');

/** More than anybody may register for others. */
const mostInCare = 50;

/** An object is replaced, not merged. */
const whole = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? _.set(value) : value;

/** A change as one update: what is set is replaced whole, events are pushed, `version` grows. */
export const updateOf = ({ set, events }: ResidentChange) => ({
  ...Object.fromEntries(Object.entries(set).map(([key, value]) => [key, whole(value)])),
  ...(events.length > 0 ? { events: _.push([...events]), eventsPending: true } : {}),
  version: _.inc(1),
});

export const residentRepository: Residents = {
  byId: async (id) => {
    const found = await residents.byId(id);
    return found && found.leftAt == null ? found : null;
  },
  byPerson: async (person) => (await residents.find({ person }, { limit: 1 }))[0] ?? null,
  byPersons: async (persons) =>
    new Map(
      (await residents.find({ person: _.in([...persons]) }, { limit: persons.length })).map((one) => [
        one.person,
        one,
      ]),
    ),
  add: (resident) => residents.add(resident),
  change: ({ _id, version }, change) => residents.change({ _id, version }, updateOf(change)),
  inCareOf: (carer) => residents.find({ 'care.by': carer }, { limit: mostInCare }),
  leftById: async (id) => {
    const found = await residents.byId(id);
    return found && found.leftAt != null ? found : null;
  },
  left: (limit) => residents.find({ leftAt: _.gt(0) }, { orderBy: ['leftAt', 'asc'], limit }),
  remove: ({ _id, version }) => residents.remove({ _id, version, leftAt: _.gt(0) }),
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
