import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type {
  listRelatives,
  listRelativeViewers,
  moveRelative,
  RelativeView,
  removeRelative,
} from '@domain/family/relative-contract';
import type { ResidentId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { Resident } from '@domain/resident/resident';
import { residentView } from '@domain/resident/view';
import type { Residents } from '../ports/store';
import { type ChangePorts, changeResident } from '../resident/change';
import type { FollowPorts } from '../resident/follow';
import { endRegistration, finishLeaving, type LeavePorts } from '../resident/leave';
import { callerOf } from '../resident/own';
import { type ViewerPorts, viewsOf } from '../resident/viewers';

type Relatives = OutputOf<typeof listRelatives>;

const view = (resident: Resident): RelativeView[] =>
  resident.care ? [{ id: resident._id, kind: resident.care.kind, ...residentView(resident) }] : [];

/** Whom a resident registered and looks after. */
export const relativesOf = async (
  { residents }: { readonly residents: Residents },
  carer: ResidentId,
): Promise<Relatives> => ({ relatives: (await residents.inCareOf(carer)).flatMap(view) });

export async function relatives(
  ports: Pick<FollowPorts, 'residents' | 'vault'>,
  openid: string,
): Promise<Result<Relatives>> {
  return ok(await relativesOf(ports, ports.vault.residentId(openid)));
}

/** A relative has moved: told by who looks after them. An open task follows. */
export async function moveOne(
  ports: ChangePorts,
  openid: string,
  { id, village, opId }: ParsedOf<typeof moveRelative>,
): Promise<Result<Relatives>> {
  const cared = await caredFor(ports, openid, id);
  if (!cared.ok) return cared;
  const moved = await changeResident(ports, cared.value.relative, { opId, village });
  return moved.ok ? ok(await relativesOf(ports, cared.value.me._id)) : moved;
}

/**
 * Who has looked at a relative's data, for who looks after them. No officer is named, also while one holds the task: whoever
 * talked somebody out of their code would learn in whose name to call.
 */
export async function relativeViewers(
  ports: ViewerPorts,
  openid: string,
  { id }: ParsedOf<typeof listRelativeViewers>,
): Promise<Result<OutputOf<typeof listRelativeViewers>>> {
  const cared = await caredFor(ports, openid, id);
  if (!cared.ok) return cared;
  const views = await viewsOf(ports, cared.value.relative);
  return ok({ views: views.map((view) => ({ ...view, officer: null })) });
}

/** The caller, and somebody whom they look after. */
async function caredFor(
  ports: Pick<FollowPorts, 'residents' | 'vault'>,
  openid: string,
  id: string,
): Promise<Result<{ readonly me: Resident; readonly relative: Resident }>> {
  const [me, relative] = await Promise.all([callerOf(ports, openid), ports.residents.byId(id as ResidentId)]);
  if (!me.ok) return me;
  if (relative === null || relative.care?.by !== me.value._id) return fail('relativeUnknown', 'id');
  return ok({ me: me.value, relative });
}

/** Ends what the caller has begun for a relative. */
export async function removeOne(
  ports: LeavePorts,
  openid: string,
  { id }: ParsedOf<typeof removeRelative>,
): Promise<Result<Relatives>> {
  const [me, relative] = await Promise.all([callerOf(ports, openid), ports.residents.byId(id as ResidentId)]);
  if (!me.ok) return me;
  if (relative !== null) {
    if (relative.care?.by !== me.value._id) return fail('relativeUnknown', 'id');
    if (!(await endRegistration(ports, relative))) return fail('busy');
    await finishLeaving(ports, relative._id);
  }
  return ok(await relativesOf(ports, me.value._id));
}
