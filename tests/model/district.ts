import type { Village } from '@domain/area/area';
import { areasOf } from '@domain/area/area';
import type { AreaCode, OpId, VillageCode } from '@domain/contract/fields';
import type { Guardian } from '@domain/family/guardian';
import type { PersonKey, Sealed } from '@domain/identity/ids';
import type { Resident } from '@domain/resident/resident';
import { newShift, type Shift } from '@domain/staff/shift';
import type { Staff } from '@domain/staff/staff';
import { dutyStaffOf } from '@domain/staff/staff';
import { minuteMs } from '@domain/time/shanghai';
import type { Vault } from '../../cloudfunctions/_server/usecases/ports/platform';

/** 2026-05-28 12:00 in China: where every run begins. */
export const noon = Date.UTC(2026, 4, 28, 4);
export const county = '330784';
const noOp = '0'.repeat(32) as OpId;

const village = (code: string, name: string): Village =>
  ({
    _id: code as VillageCode,
    kind: 'village',
    name,
    street: '330784001',
    streetName: '东城街道',
    county,
    zones: [],
  }) as unknown as Village;

export const villages = [
  village('330784001232', '夏溪村委会'),
  village('330784001201', '黄城里村委会'),
] as const;

/**
 * Whom warnings are about: two who are registered, the first with a relative who agreed to be called, one whom the source
 * can place, one who is unknown; and the first one again, in a drill.
 */
export const people = [
  { phone: '13800000001', village: villages[0], named: undefined, drill: false },
  { phone: '13800000002', village: villages[1], named: undefined, drill: false },
  { phone: '13800000003', village: null, named: villages[0]._id, drill: false },
  { phone: '13800000004', village: null, named: undefined, drill: false },
  { phone: '13800000001', village: null, named: undefined, drill: true },
] as const;

/** Under which key a person's tasks are. */
export const personKeyOf = (vault: Vault, person: number): PersonKey => {
  const { phone, drill } = people[person] ?? people[0];
  return vault.personKey(drill ? `drill:${phone}` : phone);
};

/** The relative of the first one. */
export const guardianOpenid = 'openid-guardian';
const guardian = (vault: Vault): Guardian => ({
  id: vault.residentId(guardianOpenid),
  openid: vault.seal(guardianOpenid),
  phone: vault.seal('13800000009'),
  nameMask: '***',
  agreedAt: noon,
});

export const residentOpenid = (person: number): string => `openid-resident-${person}`;

export const team = [
  { openid: 'openid-a', role: 'officer', area: villages[0]._id },
  { openid: 'openid-b', role: 'officer', area: villages[0]._id },
  { openid: 'openid-c', role: 'officer', area: villages[1]._id },
  { openid: 'openid-d', role: 'gridWorker', area: villages[0]._id },
  { openid: 'openid-e', role: 'dutyChief', area: '330784001' },
  { openid: 'openid-f', role: 'commandDesk', area: county },
] as const;
export const deskOpenid = 'openid-f';

/** In minutes. */
const weeks = 6 * 7 * 24 * 60;
/** When a member is on duty, by the choice of a run. */
const duties = [
  { from: -60, to: weeks },
  { from: -60, to: 3 },
  { from: 4, to: weeks },
  { from: -60, to: -30 },
] as const;

const staffOf = (vault: Vault, at: number): Staff => {
  const { openid, role } = team[at] ?? team[0];
  return {
    _id: vault.staffId(openid),
    role,
    title: `${openid.at(-1)}警官`,
    station: '开发区派出所',
    badgeTail: '01',
    openid: vault.seal(openid),
    phone: vault.seal(`1390000000${at}`),
    boundAt: noon,
    opId: noOp,
  };
};

export const staffOfTeam = (vault: Vault): Staff[] => team.map((_, at) => staffOf(vault, at));

/** The shifts of a run: who is on duty from when to when, as it chose. */
export const shiftsOf = (vault: Vault, chosen: readonly number[]): Shift[] =>
  team.map(({ area }, at) => {
    const { from, to } = duties[chosen[at] ?? 0] ?? duties[0];
    const staff = dutyStaffOf(staffOf(vault, at));
    return newShift({
      area: area as AreaCode,
      staff,
      startsAt: noon + from * minuteMs,
      endsAt: noon + to * minuteMs,
      rotation: null,
      edit: { opId: noOp, at: noon, by: { id: staff.id, title: staff.title } },
    });
  });

const resident = (vault: Vault, at: number, home: Village): Resident => ({
  _id: vault.residentId(residentOpenid(at)),
  person: vault.personKey(people[at]?.phone ?? ''),
  openid: vault.seal(residentOpenid(at)),
  phone: vault.seal(people[at]?.phone ?? ''),
  name: vault.seal('张三丰'),
  nameMask: '***',
  phoneMask: '13*******',
  village: home._id,
  villageName: home.name,
  streetName: home.streetName,
  areas: areasOf(home, '2026-05-28'),
  ...(at === 0 ? { guardians: [guardian(vault)] } : {}),
  consents: [{ purpose: 'officerContact', textVersion: 1, textHash: '', at: noon }],
  registeredAt: noon,
  opId: noOp,
  version: 1,
  events: [],
  eventsTrimmed: 0,
  eventsPending: false,
});

export const residentsOf = (vault: Vault): Resident[] =>
  people.flatMap((person, at) => (person.village ? [resident(vault, at, person.village)] : []));

let sealed = 0;
/** Seals in the clear, each time anew, as the real one does; sealing is not what is played here, and it is slow. */
export const openSeal = {
  seal: (text: string): Sealed => `${(sealed += 1)}.${text}` as Sealed,
  open: (text: string): string => {
    if (text.startsWith('broken')) throw new Error('seal is broken');
    return text.slice(text.indexOf('.') + 1);
  },
};
