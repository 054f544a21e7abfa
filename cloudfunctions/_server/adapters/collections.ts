/** An index: paths in order, `1` ascending. In a unique index a missing field counts as null. */
export interface Index {
  readonly name: string;
  readonly fields: readonly { readonly path: string; readonly direction: 1 | -1 }[];
  readonly unique?: boolean;
}

const on = (...paths: string[]): Index => ({
  name: paths.map((path) => path.replaceAll('.', '_')).join('__'),
  fields: paths.map((path) => ({ path, direction: 1 })),
});
const unique = (path: string): Index => ({ ...on(path), unique: true });

/**
 * Every collection with the indexes that its repository's queries use. Written to `dist/database.json` by the build, for a
 * deployment and for localcloud; a query of a repository that no index serves is a failing test.
 */
export const indexes = {
  inbox: [on('state', 'leaseUntil')],
  tasks: [
    on('person', 'n'),
    on('state', 'dueAt'),
    on('deliverAt'),
    on('hasDead', 'firstWarnedAt'),
    on('resultAt'),
    on('stopDueAt'),
    on('revisitAt'),
    on('offer.staff.id', 'state', 'dueAt'),
    on('holder', 'state', 'firstWarnedAt'),
    on('areas', 'state', 'dueAt'),
    on('guardians.id', 'state'),
    on('eventsPending'),
  ],
  residents: [unique('person'), on('guardians.id'), on('care.by'), on('leftAt'), on('eventsPending')],
  events: [on('counted')],
  counters: [],
  areas: [on('kind')],
  staff: [on('role'), on('clearAt')],
  invites: [on('expiresAt')],
  shifts: [
    on('area', 'days'),
    on('stretches.staff.id', 'endsAt'),
    on('stretches.absence.id', 'endsAt'),
    on('rotation', 'startsAt'),
  ],
  rotations: [on('area'), on('extendAt')],
  leaves: [on('staff', 'to')],
  posts: [on('open')],
  swaps: [on('from.id', 'expiresAt'), on('to.id', 'expiresAt')],
  clockTables: [on('version')],
  credits: [],
  tips: [on('publishedAt')],
  sources: [on('active'), on('silentAt')],
  sourceAlerts: [on('notedAt')],
  batches: [],
  audit: [on('person', 'at')],
  findings: [on('at')],
  heartbeats: [],
  limits: [on('expiresAt')],
  smsCodes: [on('expiresAt'), on('person', 'expiresAt')],
  familyInvites: [on('expiresAt')],
  notices: [on('to', 'seenAt', 'at'), on('dueAt'), on('expiresAt')],
  contacts: [],
  reports: [on('reporter', 'at'), on('state', 'at')],
  stations: [],
  channels: [on('by', 'createdAt'), on('createdAt')],
} as const satisfies Record<string, readonly Index[]>;

export type CollectionName = keyof typeof indexes;

export const collections: { readonly name: CollectionName; readonly indexes: readonly Index[] }[] = (
  Object.keys(indexes) as CollectionName[]
).map((name) => ({ name, indexes: indexes[name] }));
