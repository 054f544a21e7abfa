import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type {
  Alert,
  callRelative,
  listAlerts,
  NoticeView,
  peekFamily,
  readNotice,
} from '@domain/family/contract';
import { type GuardianContact, invitedAt, isTold } from '@domain/family/guardian';
import type { Notice } from '@domain/family/notice';
import { isUninvited } from '@domain/family/parted';
import type { ResidentId, TaskId } from '@domain/identity/ids';
import { perDay, perHour } from '@domain/limit/quota';
import { maskOwnName } from '@domain/resident/mask';
import { fail, ok, type Result } from '@domain/result';
import { isOpen } from '@domain/task/lifecycle';
import type { Task } from '@domain/task/task';
import type { Families } from '../ports/family';
import type { Notices } from '../ports/notice';
import type { Clock, Vault } from '../ports/platform';
import type { Audit, Limits, Residents, Tasks } from '../ports/store';
import { inviteId } from './family';

interface Ports {
  readonly tasks: Tasks;
  readonly vault: Vault;
  readonly clock: Clock;
}

interface PeekPorts {
  readonly residents: Residents;
  readonly families: Families;
  readonly limits: Limits;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** Codes that somebody may look behind in an hour [default]. */
const peeksPerHour = 10;
/** Times in a day (UTC+8) that a guardian may have numbers shown [default]. */
const callsPerDay = 20;

/** Who asks the caller to be their guardian. */
export async function peek(
  ports: PeekPorts,
  openid: string,
  { code }: ParsedOf<typeof peekFamily>,
): Promise<Result<OutputOf<typeof peekFamily>>> {
  const me = ports.vault.residentId(openid);
  if ((await ports.residents.byId(me)) === null) return fail('notRegistered');
  const now = ports.clock.now();
  const quota = perHour('familyPeek', me, now);
  if ((await ports.limits.take(quota, peeksPerHour)) === null) return fail('familyCodeTooMany');
  const invitation = await ports.families.invite(inviteId(ports, code));
  const isGood = invitation && invitation.expiresAt > now && invitation.by !== me;
  const isFree = isGood && (invitation.usedBy === null || invitation.usedBy === me);
  const by = isFree ? await ports.residents.byId(invitation.by) : null;
  if (!isFree || by === null || isUninvited(by.parted ?? [], me, invitedAt(invitation)))
    return fail('familyCodeWrong', 'code');
  return ok({ nameMask: by.nameMask, expiresAt: invitation.expiresAt });
}

/** The caller's own place in a running warning, or null: it is none of theirs, or they were not told of it. */
export function guardianIn(task: Task, me: ResidentId, now: number) {
  const mine = task.guardians?.find(({ id }) => id === me);
  return mine && isOpen(task.state) && isTold(task, me, now) ? mine : null;
}

/** The warning as its guardian may see it. */
export function alertOf({ vault }: Pick<Ports, 'vault'>, task: Task, mine: GuardianContact): Alert {
  const { relation = 'relative', id: me } = mine;
  return {
    id: task._id,
    nameMask: task.name === null ? null : maskOwnName(vault.open(task.name)),
    relation,
    at: task.firstWarnedAt,
    asked: task.familyTold?.some(({ id }) => id === me) === true,
    called: task.familyCalls?.findLast(({ guardian }) => guardian === me)?.result ?? null,
  };
}

const noticeView = ({ _id: id, relation, at }: Notice): NoticeView => ({ id, relation, at });

/** Running warnings of those whom the caller guards: who, since when, and nothing of the case. And notices. */
export async function alerts(
  { tasks, vault, clock, notices }: Ports & { readonly notices: Notices },
  openid: string,
): Promise<Result<OutputOf<typeof listAlerts>>> {
  const me = vault.residentId(openid);
  const now = clock.now();
  const [guarded, unread] = await Promise.all([tasks.guardedBy(me), notices.unread(me)]);
  return ok({
    notices: unread.map(noticeView),
    alerts: guarded.flatMap((task) => {
      const mine = guardianIn(task, me, now);
      return mine === null ? [] : [alertOf({ vault }, task, mine)];
    }),
  });
}

/**
 * The number of a warned relative, for a guardian who was told and has not left. The audit row comes first: no row, no
 * number. The same `opId` again shows it again without a second row.
 */
export async function call(
  { tasks, vault, clock, audit, limits }: Ports & { readonly audit: Audit; readonly limits: Limits },
  openid: string,
  { id, opId }: ParsedOf<typeof callRelative>,
): Promise<Result<OutputOf<typeof callRelative>>> {
  const me = vault.residentId(openid);
  const now = clock.now();
  const row = `guardianCall:${me}:${opId}`;
  const [task, before] = await Promise.all([tasks.byId(id as TaskId), audit.byId(row)]);
  if (task === null || guardianIn(task, me, now) === null) return fail('alertOver');
  if (before && before.task !== task._id) return fail('badInput', 'opId');
  if (!before) {
    if ((await limits.take(perDay('guardianCall', me, now), callsPerDay)) === null) return fail('callQuota');
    const { _id, person } = task;
    const seen = { staff: null, guardian: me, task: _id, person, reason: 'guardian', at: now };
    if ((await audit.add({ _id: row, action: 'guardianCall', ...seen })) === 'uncertain') return fail('busy');
  }
  return ok({ phone: vault.open(task.phone) });
}

/** A notice was read; what is left unread. */
export async function noted(
  { notices, vault, clock }: Pick<Ports, 'vault' | 'clock'> & { readonly notices: Notices },
  openid: string,
  { id }: ParsedOf<typeof readNotice>,
): Promise<Result<OutputOf<typeof readNotice>>> {
  const me = vault.residentId(openid);
  if ((await notices.read(id, me, clock.now())) === 'uncertain') return fail('busy');
  return ok({ notices: (await notices.unread(me)).map(noticeView) });
}
