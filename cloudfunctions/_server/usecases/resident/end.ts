import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { endRegistration } from '@domain/resident/desk-contract';
import { fail, ok, type Result } from '@domain/result';
import type { Audit } from '../ports/store';
import { type SessionPorts, staffBehind } from '../staff/session';
import { type LeavePorts, leaveWhole } from './leave';

interface Ports extends LeavePorts, SessionPorts {
  readonly audit: Audit;
}

/** The desk ends a registration. Who did it and why is written first; the same intent again goes on where it stopped. */
export async function end(
  ports: Ports,
  openid: string,
  { opId, phone, reason }: ParsedOf<typeof endRegistration>,
): Promise<Result<OutputOf<typeof endRegistration>>> {
  const { vault, residents, audit, clock } = ports;
  const rowId = `endRegistration:${vault.staffId(openid)}:${opId}`;
  const [desk, resident, before] = await Promise.all([
    staffBehind(ports, openid, ['commandDesk']),
    residents.byPerson(vault.personKey(phone)),
    audit.byId(rowId),
  ]);
  if (!desk.ok) return desk;
  if (resident === null) return ok({ ended: before !== null });
  // Who registered the number again since then is another intent's business.
  if (before !== null && before.at < resident.registeredAt) return ok({ ended: true });
  const row = { action: 'endRegistration', staff: desk.value._id, task: null } as const;
  const why = { subject: resident._id, reason, at: clock.now() };
  if (before === null && (await audit.add({ _id: rowId, ...row, ...why })) !== 'added') return fail('busy');
  return (await leaveWhole(ports, resident)) ? ok({ ended: true }) : fail('busy');
}
