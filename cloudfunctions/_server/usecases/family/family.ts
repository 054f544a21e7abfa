import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { agreeFamily, Family, inviteFamily, leaveFamily, orderFamily } from '@domain/family/contract';
import {
  familyCodeMs,
  type FamilyInvite,
  type Guardian,
  isOrderOf,
  mostGuardians,
  type Relation,
} from '@domain/family/guardian';
import type { ResidentId } from '@domain/identity/ids';
import type { EventBody } from '@domain/measure/event';
import { fail, ok, type Result } from '@domain/result';
import { withoutGuardian } from '@domain/task/lines';
import { hourMs } from '@domain/time/shanghai';
import type { Families } from '../ports/family';
import type { Clock, Vault } from '../ports/platform';
import type { Limits, Residents, Tasks } from '../ports/store';
import { callerOf } from '../resident/own';

export interface Ports {
  readonly residents: Residents;
  readonly families: Families;
  readonly tasks: Tasks;
  readonly limits: Limits;
  readonly vault: Vault;
  readonly clock: Clock;
}

const maxRounds = 5;
/** Codes that somebody may try in an hour: eight digits can't be guessed at this rate [default]. */
const triesPerHour = 10;

/** Codes that one resident may give out in an hour [default]. */
const invitesPerHour = 10;

export const inviteId = ({ vault }: Pick<Ports, 'vault'>, code: string): string =>
  vault.mac('familyInvite', code);

/** The code comes from the intent, so that the same `opId` again gives the same code and nothing readable is stored. */
export async function invite(
  ports: Ports,
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
  const quota = `familyInvite|${by}|${Math.floor(ports.clock.now() / hourMs)}`;
  if ((await ports.limits.take(quota, invitesPerHour)) === null) return fail('familyInviteTooMany');
  const added = await ports.families.addInvite(mine);
  if (added === 'added') return ok({ code: shown, expiresAt: mine.expiresAt });
  const stored = await ports.families.invite(mine._id);
  return stored?.by === by ? ok({ code: shown, expiresAt: stored.expiresAt }) : fail('busy');
}

/** The other resident enters the code. Who died before the last write enters it again. */
export async function agree(
  ports: Ports,
  openid: string,
  { code, relation }: ParsedOf<typeof agreeFamily>,
): Promise<Result<Family>> {
  const me = await callerOf(ports, openid);
  if (!me.ok) return me;
  const { _id: id, openid: sealed, phone, nameMask } = me.value;
  if (sealed === null) return fail('notRegistered');
  const now = ports.clock.now();
  const quota = `family|${id}|${Math.floor(now / hourMs)}`;
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
  const changed = await changeGuardians(ports, invitation.by, (guardians) => {
    if (guardians.some((one) => one.id === id)) return ok(null);
    if (guardians.length >= mostGuardians) return fail('familyFull');
    return ok({ guardians: [...guardians, guardian], body: { type: 'guardianAgreed', guardian: id } });
  });
  if (!changed.ok) return changed;
  await ports.families.endInvite(invitation._id);
  const shown = await familyOf(ports, id);
  // Who has left meanwhile guards nobody; leaving looks again, too, so one of the two sees the other.
  if (!shown.ok && shown.error === 'notRegistered') await endGuardian(ports, invitation.by, id);
  return shown;
}

/** The same code again: the same answer while it still holds, and no way back after somebody has ended it. */
async function asGuardian(ports: Ports, id: ResidentId, of: ResidentId): Promise<Result<Family>> {
  const guarded = await ports.residents.byId(of);
  return guarded?.guardians?.some((one) => one.id === id)
    ? familyOf(ports, id)
    : fail('familyCodeWrong', 'code');
}

export async function family(ports: Ports, openid: string): Promise<Result<Family>> {
  return familyOf(ports, ports.vault.residentId(openid));
}

export async function order(
  ports: Ports,
  openid: string,
  { ids }: ParsedOf<typeof orderFamily>,
): Promise<Result<Family>> {
  const me = ports.vault.residentId(openid);
  const changed = await changeGuardians(ports, me, (guardians) => {
    if (!isOrderOf(ids, guardians)) return fail('badInput', 'ids');
    const sorted = [...guardians].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    return ok({ guardians: sorted, body: { type: 'guardiansOrdered', guardians: ids } });
  });
  return changed.ok ? familyOf(ports, me) : changed;
}

/** Either side ends it, also for a warning that runs. What has ended already is no error. */
export async function leave(
  ports: Ports,
  openid: string,
  { id, as }: ParsedOf<typeof leaveFamily>,
): Promise<Result<Family>> {
  const me = ports.vault.residentId(openid);
  const [guarded, guardian] = as === 'protected' ? [me, id as ResidentId] : [id as ResidentId, me];
  const ended = await endGuardian(ports, guarded, guardian);
  return ended.ok ? familyOf(ports, me) : ended;
}

/** Ends it from either side, also for a warning that runs. */
export async function endGuardian(
  ports: Ports,
  guarded: ResidentId,
  guardian: ResidentId,
): Promise<Result<null>> {
  const changed = await changeGuardians(ports, guarded, (guardians) => {
    if (!guardians.some((one) => one.id === guardian)) return ok(null);
    const left = guardians.filter((one) => one.id !== guardian);
    return ok({ guardians: left, body: { type: 'guardianLeft', guardian } });
  });
  if (!changed.ok) return changed;
  return (await forgetGuardian(ports, guarded, guardian)) ? ok(null) : fail('busy');
}

/** Takes the guardian out of what is open about the person, at whatever number: a task keeps its own list. */
async function forgetGuardian(
  { residents, tasks, clock }: Ports,
  guarded: ResidentId,
  guardian: ResidentId,
): Promise<boolean> {
  for (let round = 0; round < maxRounds; round += 1) {
    const [resident, open] = await Promise.all([residents.byId(guarded), tasks.guardedBy(guardian)]);
    if (resident === null) return true;
    const changes = open
      .filter(({ person, residentId }) => residentId === guarded || person === resident.person)
      .flatMap((task) => withoutGuardian(task, guardian, clock.now()) ?? []);
    const outcomes = await Promise.all(changes.map((change) => tasks.change(change)));
    if (outcomes.every((outcome) => outcome === 'changed')) return true;
  }
  return false;
}

interface Changed {
  readonly guardians: readonly Guardian[];
  readonly body: EventBody;
}

/** Changes the guardians of one resident as `plan` says; null from it: it is so already. */
async function changeGuardians(
  { residents, families, clock }: Ports,
  id: ResidentId,
  plan: (guardians: readonly Guardian[]) => Result<Changed | null>,
): Promise<Result<null>> {
  for (let round = 0; round < maxRounds; round += 1) {
    const resident = await residents.byId(id);
    if (resident === null) return fail('notRegistered');
    const planned = plan(resident.guardians ?? []);
    if (!planned.ok) return planned;
    if (planned.value === null) return ok(null);
    const { guardians, body } = planned.value;
    const outcome = await families.setGuardians(resident, guardians, { body, at: clock.now() });
    if (outcome === 'changed') return ok(null);
  }
  return fail('busy');
}

async function familyOf({ residents, families }: Ports, id: ResidentId): Promise<Result<Family>> {
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
