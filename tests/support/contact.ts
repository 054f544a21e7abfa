import { checkOfficer } from '@domain/contact/contract';
import { giveCode, showContact } from '@domain/contact/officer-contract';
import { newOpId } from '../../demo/call';
import type { PersonKey } from '../../demo/people';
import type { District } from './district';

export interface HeldTask {
  readonly id: string;
  readonly gen: number;
}

/** The officer's next code, as the task page gives it out. */
export async function codeFrom(district: District, officer: PersonKey, { id, gen }: HeldTask) {
  const { n: after } = await district.ok(officer, showContact, { id, gen });
  const { code, picture } = await district.ok(officer, giveCode, { opId: newOpId(), id, gen, after });
  if (code === null || picture === null) throw new Error('no code was given out');
  return { code, picture };
}

interface Said {
  readonly code: string;
  readonly opId?: string | undefined;
}

/** The resident types what was said. */
export const typed = (district: District, resident: PersonKey, { code, opId = newOpId() }: Said) =>
  district.ok(resident, checkOfficer, { opId, claim: { by: 'code', code } });

/** Whom the resident's phone names, once the officer has said the code. */
export async function provenOfficer(
  district: District,
  pair: { readonly officer: PersonKey; readonly resident: PersonKey },
  task: HeldTask,
): Promise<string | undefined> {
  const { code } = await codeFrom(district, pair.officer, task);
  return (await typed(district, pair.resident, { code })).officer?.title;
}
