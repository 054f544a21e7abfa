import type { AreaCode } from '@domain/contract/fields';
import { publishRoster, staffMe } from '@domain/staff/contract';
import { addDays } from '@domain/staff/rotation';
import { dayOf, dayStart } from '@domain/time/shanghai';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import type { District } from './district';

/** 石柱镇: the demo plans nobody there. */
export const shizhu = '330784105' as AreaCode;

/** The roster of 石柱镇, and days counted from today in UTC+8. */
export interface Roster {
  idOf(person: PersonKey): string;
  /** `2026-05-28` */
  name(daysAhead: number): string;
  /** The first instant of the day. */
  day(daysAhead: number): number;
  publish(person: PersonKey, span: readonly [startsAt: number, endsAt: number]): Promise<void>;
}

export async function aRoster(district: District): Promise<Roster> {
  const ids = new Map<PersonKey, string>();
  for (const key of ['officer-1', 'officer-2', 'chief-1', 'desk-1'] as const)
    ids.set(key, (await district.ok(key, staffMe, {})).staff?.id ?? '');
  const idOf = (person: PersonKey) => ids.get(person) ?? '';
  const name = (ahead: number) => addDays(dayOf(district.cloud.control.clock.now()), ahead);
  return {
    idOf,
    name,
    day: (ahead) => dayStart(name(ahead)),
    publish: async (person, [startsAt, endsAt]) => {
      const shifts = [{ area: shizhu, staffId: idOf(person), startsAt, endsAt }];
      await district.ok('desk-1', publishRoster, { opId: newOpId(), shifts });
    },
  };
}

/** The error of a reply, or `done`. */
export async function refusal(
  reply: Promise<{ readonly ok: boolean; readonly error?: string }>,
): Promise<string> {
  const { ok, error } = await reply;
  return ok ? 'done' : (error ?? 'no error');
}
