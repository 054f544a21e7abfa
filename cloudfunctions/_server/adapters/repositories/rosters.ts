import type { AreaCode } from '@domain/contract/fields';
import type { StaffId } from '@domain/identity/ids';
import type { Post } from '@domain/staff/gaps';
import type { Leave } from '@domain/staff/leave';
import type { Rotation } from '@domain/staff/rotation';
import type { Shift } from '@domain/staff/shift';
import { _ } from '../cloud';
import { Collection, type Fields } from '../collection';
import type { Leaves, Posts, Rotations, ShiftBook } from '../../usecases/ports/roster';

const shifts = new Collection<Shift>('shifts');
const rotations = new Collection<Rotation>('rotations');
const leaves = new Collection<Leave>('leaves');
const posts = new Collection<Post>('posts');

/** The most that the database gives at once. */
const pageSize = 1_000;
/** Members asked for at once: a month of their shifts fits into a page. */
const membersAtOnce = 25;

/** All that match, page by page along `path`; documents of the same value are few. */
async function pages(filter: Fields, path: 'startsAt' | 'endsAt'): Promise<Shift[]> {
  const found = new Map<string, Shift>();
  for (let next = filter; ;) {
    const page = await shifts.find(next, { orderBy: [path, 'asc'], limit: pageSize });
    const before = found.size;
    for (const shift of page) found.set(shift._id, shift);
    const last = page.at(-1);
    if (page.length < pageSize || found.size === before || !last) return [...found.values()];
    next = { ...filter, [path]: _.gte(last[path]) };
  }
}

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_none, i) => list.slice(i * size, (i + 1) * size));

async function ofStaff(staff: readonly StaffId[], within: { from: number; to: number }): Promise<Shift[]> {
  const found = await Promise.all(
    chunks(staff, membersAtOnce).map((ids) =>
      pages(
        { 'stretches.staff.id': _.in(ids), endsAt: _.gt(within.from), startsAt: _.lt(within.to) },
        'endsAt',
      ),
    ),
  );
  return [...new Map(found.flat().map((shift) => [shift._id, shift])).values()];
}

export const shiftRepository: ShiftBook = {
  byId: (id) => shifts.byId(id),
  add: async (list) => {
    if (list.length === 0 || (await shifts.addAll(list)) === 'added') return 'added';
    const each = await Promise.all(list.map((shift) => shifts.add(shift)));
    return each.includes('uncertain') ? 'uncertain' : 'exists';
  },
  change: ({ _id, version, endsAt, days, stretches, edits }) =>
    shifts.change({ _id, version: version - 1 }, { endsAt, days, stretches, edits, version }),
  inAreas: async (areas: readonly AreaCode[], days) =>
    areas.length === 0 ? [] : pages({ area: _.in([...areas]), days: _.in([...days]) }, 'startsAt'),
  ofStaff,
  missing: (staff, after) => pages({ 'stretches.absence.id': staff, endsAt: _.gt(after) }, 'endsAt'),
  ofRotation: (rotation, from) => pages({ rotation, startsAt: _.gte(from) }, 'startsAt'),
};

export const rotationRepository: Rotations = {
  add: (rotation) => rotations.add(rotation),
  byId: (id) => rotations.byId(id),
  inArea: (area) => rotations.find({ area }, { limit: 100 }),
  due: (now, limit) =>
    rotations.find({ extendAt: _.gt(0).and(_.lte(now)) }, { orderBy: ['extendAt', 'asc'], limit }),
  change: ({ _id, version, until, expandedTo, extendAt }) =>
    rotations.change({ _id, version: version - 1 }, { until, expandedTo, extendAt, version }),
};

export const leaveRepository: Leaves = {
  add: (leave) => leaves.add(leave),
  byId: (id) => leaves.byId(id),
  ofStaff: (staff, after) => leaves.find({ staff: _.in([...staff]), to: _.gt(after) }, { limit: pageSize }),
  end: (_id, ended) => leaves.change({ _id, ended: null }, { ended: _.set(ended) }),
};

export const postRepository: Posts = {
  open: async (post) => {
    if ((await posts.add(post)) !== 'added')
      await posts.change({ _id: post._id, open: false }, { open: true, at: post.at, by: _.set(post.by) });
  },
  giveUp: (post) => posts.put(post),
  allOpen: () => posts.find({ open: true }, { limit: pageSize }),
};
