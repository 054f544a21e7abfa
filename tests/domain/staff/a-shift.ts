import type { AreaCode, OpId } from '@domain/contract/fields';
import type { StaffId } from '@domain/identity/ids';
import type { StaffRole } from '@domain/staff/role';
import { newShift, type Shift } from '@domain/staff/shift';
import type { DutyStaff, Staff } from '@domain/staff/staff';

export const dongcheng = '330784001' as AreaCode;
export const op = (n: number) => n.toString(16).padStart(32, '0') as OpId;
/** An instant given in UTC+8: `2026-05-28 22:00`. */
export const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
export const desk = { id: 'desk' as StaffId, title: '反诈专班' };

export const aMember = (id: string, role: StaffRole = 'officer'): DutyStaff => ({
  id: id as StaffId,
  role,
  title: `${id}警官`,
  station: '东城派出所',
  badgeTail: '27',
  openid: `openid-${id}` as never,
  phone: `phone-${id}` as never,
});

export const staffOf = ({ id, ...member }: DutyStaff, fields: Partial<Staff> = {}): Staff => ({
  _id: id,
  ...member,
  boundAt: 0,
  opId: op(0),
  ...fields,
});

export const aShift = (staff: string | DutyStaff, startsAt: number, endsAt: number): Shift =>
  newShift({
    area: dongcheng,
    staff: typeof staff === 'string' ? aMember(staff) : staff,
    startsAt,
    endsAt,
    rotation: null,
    edit: { opId: op(1), at: 0, by: desk },
  });

/** `甲 22:00–02:00, – 02:00–06:00`: who stands when, in UTC+8. */
export const stands = (shift: Shift): string[] =>
  shift.stretches.map(({ startsAt, endsAt, staff, absence }) => {
    const clock = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(11, 16);
    return `${staff?.id ?? `(${absence?.id ?? '?'} ${absence?.why ?? '?'})`} ${clock(startsAt)}–${clock(endsAt)}`;
  });
