import fc from 'fast-check';
import type { AreaCode } from '@domain/contract/fields';
import type { PersonKey, Sealed, StaffId } from '@domain/identity/ids';
import type { DutyStaff } from '@domain/staff/staff';
import type { StaffRole } from '@domain/staff/role';
import type { TaskChange } from '@domain/task/change';
import { builtInClocks } from '@domain/task/clocks';
import { onDeadline } from '@domain/task/escalate';
import { moves } from '@domain/task/lifecycle';
import { mergeWarning } from '@domain/task/merge';
import { chooseRung } from '@domain/task/offer';
import { openTask } from '@domain/task/open';
import type { Task } from '@domain/task/task';
import { risks } from '@domain/warning/risk';

const sealed = (text: string) => text as Sealed;
const aDutyStaff = (id: string, role: StaffRole): DutyStaff => ({
  id: id as StaffId,
  role,
  title: id,
  station: '派出所',
  badgeTail: '01',
  openid: sealed(`openid-${id}`),
  phone: sealed(`phone-${id}`),
});
const everybody = [
  aDutyStaff('officer', 'officer'),
  aDutyStaff('grid', 'gridWorker'),
  aDutyStaff('chief', 'dutyChief'),
  aDutyStaff('desk', 'commandDesk'),
];
const noon = Date.UTC(2026, 4, 28, 4);
const aTask = (fields: Partial<Task> = {}, onDuty: readonly DutyStaff[] = everybody): Task => ({
  ...openTask({
    warned: {
      person: 'p'.repeat(32) as PersonKey,
      phone: sealed('phone'),
      phoneMask: '13*******',
      name: null,
      residentId: null,
      residentOpenid: null,
      areas: ['330784' as AreaCode],
      place: '夏溪村',
    },
    warning: { id: 'bank:1', scamType: 'loan', stage: 0, risk: 'high', at: noon },
    last: null,
    onDuty,
    clocks: builtInClocks,
    now: noon,
  }),
  ...fields,
});

/** What the stored task would be after a change: replaced fields, pushed rows, grown counters. */
const applied = (task: Task, change: TaskChange): Task => ({
  ...task,
  ...change.set,
  version: task.version + 1,
  warnings: change.warning ? [...task.warnings, change.warning] : task.warnings,
  warningCount: task.warningCount + (change.warning ? 1 : 0),
  messages: { ...task.messages, ...change.messages },
});

test('an opened task is offered to the first rung with its messages and events in one document', () => {
  const task = aTask();
  expect(task).toMatchObject({
    state: 'offered',
    gen: 1,
    rung: 0,
    dueAt: noon + 120_000,
    eventsPending: true,
  });
  expect(task.offer.staff.map(({ id }) => id)).toEqual(['officer']);
  expect(Object.keys(task.messages).sort()).toEqual([
    `1-offer-officer-wechat`,
    `1-warning-${'p'.repeat(32)}-sms`,
    `1-warning-${'p'.repeat(32)}-voice`,
  ]);
  expect(task.events.map(({ body }) => body.type)).toEqual(['opened', 'offered']);
});

test('what a task keeps of its staff reaches nobody: cards hold no openid and no phone', () => {
  expect(JSON.stringify(aTask().offer)).not.toMatch(/openid-|phone-/);
});

const subsetOfStaff = fc.subarray(everybody);
const dispatchedRisk = fc.constantFrom('medium' as const, 'high' as const, 'critical' as const);
const openState = fc.constantFrom('offered', 'accepted', 'engaged', 'unassigned');

test('a passed deadline only makes moves of the lifecycle table, with gen + 1, for whoever is on duty', () => {
  fc.assert(
    fc.property(openState, subsetOfStaff, fc.nat(3), (state, onDuty, rung) => {
      const holder = state === 'accepted' || state === 'engaged' ? ('officer' as StaffId) : null;
      const task = aTask({ state, rung, holder });
      const change = onDeadline(task, onDuty, noon + 600_000);
      const to = change.set.state;
      expect(
        moves.some((move) => (move.from as readonly string[]).includes(state) && move.to === to) ||
          state === to,
      ).toBe(true);
      expect(change.set.gen).toBe(task.gen + 1);
      expect(change.when).toMatchObject({ states: [state], gen: task.gen });
      expect(change.set.holder).toBeNull();
      expect(change.set.dueAt).toBeGreaterThan(noon + 600_000);
    }),
  );
});

test('rungs are skipped only when nobody is on duty there, each skip says so, and the last repeats', () => {
  fc.assert(
    fc.property(subsetOfStaff, fc.integer({ min: 0, max: 9 }), (onDuty, from) => {
      const choice = chooseRung({ risk: 'high' }, onDuty, from);
      const roles = [['officer'], ['officer', 'gridWorker'], ['dutyChief'], ['commandDesk']];
      const start = Math.min(from, 3);
      const expected = roles.findIndex(
        (asked, rung) => rung >= start && onDuty.some(({ role }) => asked.includes(role)),
      );
      expect(choice?.rung ?? -1).toBe(expected);
      if (choice)
        expect(choice.skipped).toEqual(Array.from({ length: choice.rung - start }, (_, i) => start + i));
    }),
  );
});

test('merging never un-accepts, never lowers the risk, and never moves a deadline of a held task back', () => {
  fc.assert(
    fc.property(
      openState,
      fc.record({ before: dispatchedRisk, incoming: dispatchedRisk }),
      subsetOfStaff,
      (state, { before, incoming }, onDuty) => {
        const holder = state === 'accepted' || state === 'engaged' ? ('officer' as StaffId) : null;
        const task = aTask({ state, risk: before, holder });
        const warning = { id: 'bank:2', scamType: 'romance' as const, stage: 2, risk: incoming, at: noon };
        const after = applied(task, mergeWarning(task, { warning, helpers: {}, onDuty, now: noon + 1_000 }));
        expect(after.warningCount).toBe(2);
        expect(risks.indexOf(after.risk)).toBe(Math.max(risks.indexOf(before), risks.indexOf(incoming)));
        if (holder) {
          expect(after).toMatchObject({ state, holder, gen: task.gen });
          expect(after.dueAt ?? 0).toBeLessThanOrEqual(task.dueAt ?? 0);
        }
        if (!holder && risks.indexOf(incoming) <= risks.indexOf(before)) expect(after.gen).toBe(task.gen);
      },
    ),
  );
});

test('a message that is sent anew gets the next fencing token, so that an old sender cannot settle it', () => {
  const task = aTask({ state: 'engaged', holder: 'officer' as StaffId, risk: 'medium' });
  const warning = { id: 'bank:2', scamType: 'loan' as const, stage: 0, risk: 'critical' as const, at: noon };
  const change = mergeWarning(task, { warning, helpers: {}, onDuty: everybody, now: noon });
  const key = `1-warning-${'p'.repeat(32)}-sms`;
  expect(task.messages[key]?.token).toBe(1);
  expect(change.messages?.[key]).toMatchObject({ state: 'pending', token: 2 });
});
