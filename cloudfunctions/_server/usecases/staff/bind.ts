import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { perHour } from '@domain/limit/quota';
import { fail, ok, type Result } from '@domain/result';
import type { bindStaff, inviteStaff } from '@domain/staff/contract';
import type { Invite, Staff } from '@domain/staff/staff';
import { minuteMs } from '@domain/time/shanghai';
import type { Clock, Ids, Settings, Vault } from '../ports/platform';
import type { Limits, StaffList } from '../ports/store';
import { staffView } from './me';
import { staffBehind } from './session';

interface Ports {
  readonly staff: StaffList;
  readonly limits: Limits;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: Settings;
}

const validMs = 30 * minuteMs;
const triesPerHour = 5;
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** `K7QF-2MXA-9DPT`: 60 random bits, read out or written down without mistakes. */
function newCode(ids: Ids): string {
  const letters = [...ids.bytes(12)].map((byte) => alphabet[byte % alphabet.length] ?? '2');
  return [0, 4, 8].map((at) => letters.slice(at, at + 4).join('')).join('-');
}

const inviteId = (vault: Vault, code: string): string => vault.mac('invite', code.trim().toUpperCase());

/** The desk invites a member of staff; the code is handed over in person. */
export async function invite(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof inviteStaff>,
): Promise<Result<OutputOf<typeof inviteStaff>>> {
  const desk = await staffBehind(ports, openid, ['commandDesk']);
  if (!desk.ok) return desk;
  const code = newCode(ports.ids);
  const expiresAt = ports.clock.now() + validMs;
  const { role, title, station, badgeTail } = input;
  const added = await ports.staff.addInvite({
    _id: inviteId(ports.vault, code),
    role,
    title,
    station,
    badgeTail,
    phone: ports.vault.seal(input.phone),
    expiresAt,
    usedBy: null,
  });
  return added === 'added' ? ok({ code, expiresAt }) : fail('busy');
}

/** Ties the caller's WeChat identity to the invited member of staff. A code works once; 5 tries an hour. */
export async function bind(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof bindStaff>,
): Promise<Result<OutputOf<typeof bindStaff>>> {
  const { staff, limits, vault, clock } = ports;
  const id = vault.staffId(openid);
  const before = await staff.byId(id);
  if (before)
    return before.opId === input.opId ? ok({ staff: staffView(before, null) }) : fail('staffAlreadyBound');
  const now = clock.now();
  if ((await limits.take(perHour('bind', id, now), triesPerHour)) === null)
    return fail('bindCodeWrong', 'code');
  const found = (await staff.invite(inviteId(vault, input.code))) ?? (await bootstrap(ports, input.code));
  if (found === null || found.expiresAt <= now) return fail('bindCodeWrong', 'code');
  const claimed = found.usedBy === id || (await staff.claimInvite(found._id, id)) === 'changed';
  if (!claimed) return fail('bindCodeWrong', 'code');
  const { role, title, station, badgeTail, phone } = found;
  const member: Staff = {
    _id: id,
    role,
    title,
    station,
    badgeTail,
    phone,
    openid: vault.seal(openid),
    boundAt: now,
    opId: input.opId,
  };
  const added = await staff.add(member);
  if (added === 'added') return ok({ staff: staffView(member, null) });
  const stored = await staff.byId(id);
  return stored?.opId === input.opId ? ok({ staff: staffView(stored, null) }) : fail('busy');
}

/**
 * The first member of the desk: the code from the function's configuration, good once. Its use spends it and no time, so
 * that it is never deleted: as long as it stands in the configuration, it must not come to life again.
 */
async function bootstrap({ staff, vault, settings }: Ports, code: string): Promise<Invite | null> {
  const wanted = settings.bootstrapCode;
  if (wanted === '' || inviteId(vault, code) !== inviteId(vault, wanted)) return null;
  const first: Invite = {
    _id: inviteId(vault, wanted),
    role: 'commandDesk',
    title: '反诈专班',
    station: '反诈专班',
    badgeTail: '00',
    phone: vault.seal(''),
    expiresAt: Number.MAX_SAFE_INTEGER,
    usedBy: null,
  };
  await staff.addInvite(first);
  return staff.invite(first._id);
}
