import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import { type topUpCredits } from '@domain/staff/contract';
import { staffRoles } from '@domain/staff/role';
import type { Credits } from '../ports/store';
import { type SessionPorts, staffBehind } from './session';

interface Ports extends SessionPorts {
  readonly credits: Credits;
}

/** Notes what WeChat's prompt was answered with; the same `opId` again adds nothing. */
export async function topUp(
  ports: Ports,
  openid: string,
  { opId, template, count }: ParsedOf<typeof topUpCredits>,
): Promise<Result<OutputOf<typeof topUpCredits>>> {
  const found = await staffBehind(ports, openid, staffRoles);
  if (!found.ok) return found;
  const staff = found.value._id;
  if ((await ports.credits.topUp({ staff, template, count, opId })) === 'uncertain') return fail('busy');
  return ok({ left: (await ports.credits.left(staff, template)) ?? 0 });
}
