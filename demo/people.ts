import type { PersonDefinition, PhoneDefinition } from '../localcloud/options';

/** The people of the demo. Names are made up; the numbers are theirs in the console only. */
export const people = [
  { key: 'resident-1', name: '王秀英', phone: '13800000101' },
  { key: 'resident-2', name: '李国强', phone: '13800000102' },
  { key: 'officer-1', name: '徐警官', phone: '13800000201' },
  { key: 'officer-2', name: '陈警官', phone: '13800000202' },
  { key: 'chief-1', name: '值班长 胡所', phone: '13800000203' },
  { key: 'desk-1', name: '反诈专班', phone: '13800000301' },
] as const satisfies readonly PersonDefinition[];

export type PersonKey = (typeof people)[number]['key'];

export const phones: readonly PhoneDefinition[] = [
  {
    person: 'resident-1',
    title: { zh: '居民 王秀英', en: 'Resident' },
    page: '/pages/home/index',
    shape: 'phone',
  },
  {
    person: 'officer-1',
    title: { zh: '民警 徐警官', en: 'Officer' },
    page: '/police/duty/index',
    shape: 'phone',
  },
  {
    person: 'officer-2',
    title: { zh: '民警 陈警官', en: 'Second officer' },
    page: '/police/duty/index',
    shape: 'phone',
  },
  {
    person: 'resident-2',
    title: { zh: '居民 李国强', en: 'Second resident' },
    page: '/pages/home/index',
    shape: 'phone',
  },
  {
    person: 'chief-1',
    title: { zh: '值班长', en: 'Duty chief' },
    page: '/police/duty/index',
    shape: 'phone',
  },
  {
    person: 'desk-1',
    title: { zh: '反诈专班', en: 'Command desk' },
    page: '/command/desk/index',
    shape: 'desk',
  },
];

/** Members of staff who are invited and bound at a first start. */
export const team = [
  { key: 'officer-1', role: 'officer', title: '徐警官', station: '开发区派出所', badgeTail: '27' },
  { key: 'officer-2', role: 'officer', title: '陈警官', station: '开发区派出所', badgeTail: '41' },
  { key: 'chief-1', role: 'dutyChief', title: '胡所长', station: '开发区派出所', badgeTail: '03' },
] as const;

export const phoneOf = (key: PersonKey): string => people.find((person) => person.key === key)?.phone ?? '';
