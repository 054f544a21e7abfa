import { fail, ok, type Result } from '@domain/result';
import { type StaffRole, staffRoles } from '@domain/staff/role';
import { isActive, type Staff } from '@domain/staff/staff';
import type { Vault } from '../ports/platform';
import type { StaffList } from '../ports/store';

export interface SessionPorts {
  readonly staff: StaffList;
  readonly vault: Vault;
}

/** The member of staff behind a WeChat identity, if it is bound, in service, and has one of the roles. */
export async function staffBehind(
  { staff, vault }: SessionPorts,
  openid: string,
  roles: readonly StaffRole[],
): Promise<Result<Staff>> {
  const found = await staff.byId(vault.staffId(openid));
  return found && isActive(found) && roles.includes(found.role) ? ok(found) : fail('notAllowed');
}

/**
 * A refusal as its caller may hear it: why a task can't be had is for the police. To everybody else each is the same one, so
 * that none says whether somebody is warned. It is asked after the refusal, and costs who may do it nothing.
 */
export async function refusalFor<T>(
  ports: SessionPorts,
  openid: string,
  result: Result<T>,
): Promise<Result<T>> {
  if (result.ok) return result;
  const staff = await staffBehind(ports, openid, staffRoles);
  return staff.ok ? result : staff;
}
