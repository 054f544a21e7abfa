import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type {
  agreeFamily,
  Family,
  inviteFamily,
  leaveFamily,
  orderFamily,
  undoLeave,
} from '@domain/family/contract';
import {
  familyCodeMs,
  type FamilyInvite,
  type Guardian,
  invitedAt,
  isOrderOf,
  mostGuardians,
  type Relation,
} from '@domain/family/guardian';
import { isUninvited } from '@domain/family/parted';
import type { ResidentId } from '@domain/identity/ids';
import { perHour } from '@domain/limit/quota';
import { fail, ok, type Result } from '@domain/result';
import { callerOf } from '../resident/own';
import { changeGuardians, endGuardian, type FamilyPorts, returnGuardian } from './guardians';

/** Codes that somebody may try in an hour: eight digits can't be guessed at this rate [default]. */
const triesPerHour = 10;

/** Codes that one resident may give out in an hour [default]. */
const invitesPerHour = 10;

export const inviteId = ({ vault }: Pick<FamilyPorts, 'vault'>, code: string): string =>
  vault.mac('familyInvite', code);

/** The code comes from the intent, so that the same `opId` again gives the same code and nothing readable is stored. */
export async function invite(
  ports: FamilyPorts,
  openid: string,
  { opId }: ParsedOf<typeof inviteFamily>,
): Promise<Result<OutputOf<typeof inviteFamily>>> {
  const me = await callerOf(ports, openid);
  if (!me.ok) return me;
  const by = me.value._id;
  const code = String(
    parseInt(ports.vault.mac('familyCode', `${by}|${opId}`).slice(0, 12), 16) % 100_000_000,
  );
  const shown = code.padStart(8, '0');
  const mine: FamilyInvite = {
    _id: inviteId(ports, shown),
    by,
    expiresAt: ports.clock.now() + familyCodeMs,
    usedBy: null,
  };
  const before = await ports.families.invite(mine._id);
  if (before?.by === by) return ok({ code: shown, expiresAt: before.expiresAt });
  const quota = perHour('familyInvite', by, ports.clock.now());
  if ((await ports.limits.take(quota, invitesPerHour)) === null) return fail('familyInviteTooMany');
  const added = await ports.families.addInvite(mine);
  if (added === 'added') return ok({ code: shown, expiresAt: mine.expiresAt });
  const stored = await ports.families.invite(mine._id);
  return stored?.by === by ? ok({ code: shown, expiresAt: stored.expiresAt }) : fail('busy');
}

/** The other resident enters the code. Who died before the last write enters it again. */
export async function agree(
  ports: FamilyPorts,
  openid: string,
  { code, relation }: ParsedOf<typeof agreeFamily>,
): Promise<Result<Family>> {
  const me = await callerOf(ports, openid);
  if (!me.ok) return me;
  const { _id: id, openid: sealed, phone, nameMask } = me.value;
  if (sealed === null) return fail('notRegistered');
  const now = ports.clock.now();
  const quota = perHour('family', id, now);
  if ((await ports.limits.take(quota, triesPerHour)) === null) return fail('familyCodeTooMany');
  const invitation = await ports.families.invite(inviteId(ports, code));
  if (!invitation || invitation.expiresAt <= now || invitation.by === id)
    return fail('familyCodeWrong', 'code');
  if (invitation.usedBy === null) await ports.families.claimInvite(invitation._id, id);
  const claimed = await ports.families.invite(invitation._id);
  if (claimed?.usedBy !== id) return fail('familyCodeWrong', 'code');
  if (claimed.done === true) return asGuardian(ports, id, invitation.by);
  const guardian: Guardian = {
    ...{ id, openid: sealed, phone, nameMask, agreedAt: now },
    ...(relation === undefined ? {} : { relation }),
  };
  const changed = await changeGuardians(ports, invitation.by, ({ guardians = [], parted = [] }) => {
    if (guardians.some((one) => one.id === id)) return ok(null);
    if (isUninvited(parted, id, invitedAt(invitation))) return fail('familyCodeWrong', 'code');
    if (guardians.length >= mostGuardians) return fail('familyFull');
    return ok({
      guardians: [...guardians, guardian],
      parted: parted.filter((one) => one.id !== id),
      event: { type: 'guardianAgreed', guardian: id },
    });
  });
  if (!changed.ok) return changed;
  await ports.families.endInvite(invitation._id);
  const shown = await familyOf(ports, id);
  // Who has left meanwhile guards nobody; leaving looks again, too, so one of the two sees the other.
  if (!shown.ok && shown.error === 'notRegistered')
    await endGuardian(ports, { guarded: invitation.by, guardian: id, by: null });
  return shown;
}

/** The same code again: the same answer while it still holds, and no way back after somebody has ended it. */
async function asGuardian(ports: FamilyPorts, id: ResidentId, of: ResidentId): Promise<Result<Family>> {
  const guarded = await ports.residents.byId(of);
  return guarded?.guardians?.some((one) => one.id === id)
    ? familyOf(ports, id)
    : fail('familyCodeWrong', 'code');
}

export async function family(ports: FamilyPorts, openid: string): Promise<Result<Family>> {
  return familyOf(ports, ports.vault.residentId(openid));
}

export async function order(
  ports: FamilyPorts,
  openid: string,
  { ids }: ParsedOf<typeof orderFamily>,
): Promise<Result<Family>> {
  const me = ports.vault.residentId(openid);
  const changed = await changeGuardians(ports, me, ({ guardians = [] }) => {
    if (!isOrderOf(ids, guardians)) return fail('badInput', 'ids');
    const sorted = [...guardians].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    return ok({ guardians: sorted, event: { type: 'guardiansOrdered', guardians: ids } });
  });
  return changed.ok ? familyOf(ports, me) : changed;
}

/** Either side ends it, also for a warning that runs. What has ended already is no error. */
export async function leave(
  ports: FamilyPorts,
  openid: string,
  { id, as }: ParsedOf<typeof leaveFamily>,
): Promise<Result<Family>> {
  const me = ports.vault.residentId(openid);
  const ended = await endGuardian(ports, bondOf(me, { id, as }));
  return ended.ok ? familyOf(ports, me) : ended;
}

/** Takes that back, as the one who ended it. What is as it was already is no error. */
export async function undo(
  ports: FamilyPorts,
  openid: string,
  { id, as }: ParsedOf<typeof undoLeave>,
): Promise<Result<Family>> {
  const me = ports.vault.residentId(openid);
  const returned = await returnGuardian(ports, bondOf(me, { id, as }));
  return returned.ok ? familyOf(ports, me) : returned;
}

const bondOf = (me: ResidentId, { id, as: by }: Pick<ParsedOf<typeof leaveFamily>, 'id' | 'as'>) =>
  by === 'protected'
    ? { guarded: me, guardian: id as ResidentId, by }
    : { guarded: id as ResidentId, guardian: me, by };

async function familyOf({ residents, families }: FamilyPorts, id: ResidentId): Promise<Result<Family>> {
  const [me, guarded] = await Promise.all([residents.byId(id), families.guardedBy(id)]);
  if (me === null) return fail('notRegistered');
  return ok({
    guardians: (me.guardians ?? []).map(relativeView),
    // Whom I registered myself is looked after elsewhere (`relative.list`).
    guarded: guarded
      .filter(({ care }) => care?.by !== id)
      .map(({ _id, nameMask, guardians = [] }) =>
        relativeView({ id: _id, nameMask, relation: guardians.find((one) => one.id === id)?.relation }),
      ),
  });
}

const relativeView = ({
  id,
  nameMask,
  relation = 'relative',
}: Pick<Guardian, 'nameMask'> & { readonly id: string; readonly relation?: Relation | undefined }) => ({
  id,
  nameMask,
  relation,
});
