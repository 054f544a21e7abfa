import { contactOf, type Guardian, mostGuardians } from '@domain/family/guardian';
import { staysStill } from '@domain/family/notice';
import { afterParting, type Parted, type PartedBy, stillParted, undoable } from '@domain/family/parted';
import type { ResidentId } from '@domain/identity/ids';
import type { EventBody } from '@domain/measure/event';
import type { Resident } from '@domain/resident/resident';
import { fail, ok, type Result } from '@domain/result';
import type { TaskChange } from '@domain/task/change';
import { withGuardianAgain, withoutGuardian } from '@domain/task/guardians';
import type { Task } from '@domain/task/task';
import { isTheirs, openTasksOf } from '../resident/own';
import type { Families } from '../ports/family';
import type { Clock, Vault } from '../ports/platform';
import type { Limits, Residents, Tasks } from '../ports/store';

export interface FamilyPorts {
  readonly residents: Residents;
  readonly families: Families;
  readonly tasks: Tasks;
  readonly limits: Limits;
  readonly vault: Vault;
  readonly clock: Clock;
}

const maxRounds = 5;

interface Changed {
  readonly guardians: readonly Guardian[];
  readonly parted?: readonly Parted[];
  readonly event?: EventBody;
}

/** Changes the guardians of one resident as `plan` says; null from it: it is so already. */
export async function changeGuardians(
  { residents, clock }: Pick<FamilyPorts, 'residents' | 'clock'>,
  id: ResidentId,
  plan: (resident: Resident) => Result<Changed | null>,
): Promise<Result<null>> {
  for (let round = 0; round < maxRounds; round += 1) {
    const resident = await residents.byId(id);
    if (resident === null) return fail('notRegistered');
    const planned = plan(resident);
    if (!planned.ok) return planned;
    if (planned.value === null) return ok(null);
    const { guardians, parted = resident.parted ?? [], event } = planned.value;
    const at = clock.now();
    const written = await residents.change(resident, {
      set: { guardians, parted: stillParted(parted, at) },
      events: event ? [{ at, body: event }] : [],
    });
    if (written === 'changed') return ok(null);
  }
  return fail('busy');
}

interface Bond {
  readonly guarded: ResidentId;
  readonly guardian: ResidentId;
}

/** Ends it from either side, also for a warning that runs. `by` null: the guardian leaves the whole service. */
export async function endGuardian(
  ports: FamilyPorts,
  { guarded, guardian, by }: Bond & { readonly by: PartedBy | null },
): Promise<Result<null>> {
  const now = ports.clock.now();
  const changed = await changeGuardians(ports, guarded, (resident) => {
    const { guardians = [], parted = [] } = resident;
    if (by === 'protected' && staysStill(resident, guardian, now)) return fail('guardianStays');
    const left = guardians.filter((one) => one.id !== guardian);
    const isEnd = left.length < guardians.length;
    const ended = by === null ? parted : afterParting(guardians, parted, { guardian, by, now });
    if (!isEnd && (by === null || ended === null)) return ok(null);
    return ok({
      guardians: left,
      ...(ended === null ? {} : { parted: ended }),
      ...(isEnd ? { event: { type: 'guardianLeft', guardian } } : {}),
    });
  });
  if (!changed.ok) return changed;
  const resident = await ports.residents.byId(guarded);
  const isAbout = (task: Task) =>
    resident === null ? task.residentId === guarded : isTheirs(resident, task);
  const forgotten = await inTasksOf(ports, guardian, (task) =>
    isAbout(task) ? withoutGuardian(task, guardian, now) : null,
  );
  return forgotten ? ok(null) : fail('busy');
}

/** Takes it back: they are a guardian as before, reached as they are reached by now. */
export async function returnGuardian(
  ports: FamilyPorts,
  { guarded, guardian, by }: Bond & { readonly by: PartedBy },
): Promise<Result<null>> {
  const now = ports.clock.now();
  const who = await ports.residents.byId(guardian);
  const changed = await changeGuardians(ports, guarded, ({ guardians = [], parted = [] }) => {
    if (guardians.some(({ id }) => id === guardian)) return ok(null);
    const ended = undoable(parted, { guardian, by, now });
    const again = ended && who ? guardianAgain(who, ended) : null;
    if (!ended || !again) return fail('familyUndoOver');
    if (guardians.length >= mostGuardians) return fail('familyFull');
    return ok({
      guardians: guardians.toSpliced(ended.place, 0, again),
      parted: parted.filter(({ id }) => id !== guardian),
      event: { type: 'guardianAgreed', guardian },
    });
  });
  if (!changed.ok) return changed;
  return (await inOpenTasks(ports, guarded, guardian)) ? ok(null) : fail('busy');
}

/** The guardian as they are now; null when they have left and registered anew since: then they agreed to nothing. */
function guardianAgain(
  { _id: id, openid, phone, nameMask, registeredAt }: Resident,
  { agreedAt, at, relation }: Parted,
): Guardian | null {
  if (openid === null || registeredAt > at) return null;
  return { id, openid, phone, nameMask, agreedAt, ...(relation === undefined ? {} : { relation }) };
}

/** Names a guardian to the open tasks of whom they guard again. */
async function inOpenTasks(
  { residents, tasks, clock }: FamilyPorts,
  guarded: ResidentId,
  guardian: ResidentId,
): Promise<boolean> {
  for (let round = 0; round < maxRounds; round += 1) {
    const resident = await residents.byId(guarded);
    const { guardians = [] } = resident ?? {};
    const place = guardians.findIndex(({ id }) => id === guardian);
    const again = guardians[place];
    if (!resident || !again) return true;
    const now = clock.now();
    const changes = (await openTasksOf({ tasks }, resident)).flatMap(
      (task) => withGuardianAgain(task, contactOf(again), { place, now }) ?? [],
    );
    const written = await Promise.all(changes.map((change) => tasks.change(change)));
    if (written.every((outcome) => outcome === 'changed')) return true;
  }
  return false;
}

/** Changes the open tasks that name a guardian as `plan` says; null from it: it is so already. False: they moved all the time. */
export async function inTasksOf(
  { tasks }: Pick<FamilyPorts, 'tasks'>,
  guardian: ResidentId,
  plan: (task: Task) => TaskChange | null,
): Promise<boolean> {
  for (let round = 0; round < maxRounds; round += 1) {
    const changes = (await tasks.guardedBy(guardian)).flatMap((task) => plan(task) ?? []);
    if (changes.length === 0) return true;
    const written = await Promise.all(changes.map((change) => tasks.change(change)));
    if (written.every((outcome) => outcome === 'changed')) return true;
  }
  return false;
}
