import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import { staffRoles } from '@domain/staff/role';
import { isAway } from '@domain/staff/leave';
import type { answerSwap, myRoster, proposeSwap, SwapView } from '@domain/staff/roster-contract';
import { addDays } from '@domain/staff/rotation';
import { type Shift, daysOf } from '@domain/staff/shift';
import { cardOfStaff, type Staff } from '@domain/staff/staff';
import { type Swap, swappable, swapped } from '@domain/staff/swap';
import { shiftView } from '@domain/staff/view';
import { dayOf, dayStart } from '@domain/time/shanghai';
import type { Swaps } from '../ports/roster';
import type { Areas } from '../ports/store';
import { areaNames } from './area-names';
import { staffBehind } from './session';
import { editBy, type RosterPorts } from './shift-edit';

interface Ports extends RosterPorts {
  readonly areas: Areas;
  readonly swaps: Swaps;
}

/** How far ahead members see their shifts and may swap them. */
const shownDays = 14;

const swapView = (swap: Swap, me: Staff): SwapView => {
  const mine = swap.from.id === me._id;
  const { id, title } = mine ? swap.to : swap.from;
  return {
    id: swap._id,
    state: swap.state,
    mine,
    other: { id, title },
    gives: mine ? swap.givesAt : swap.takesAt,
    gets: mine ? swap.takesAt : swap.givesAt,
  };
};

/** What the caller stands in, whom they could swap with, and what is proposed. */
export async function mine(ports: Ports, openid: string): Promise<Result<OutputOf<typeof myRoster>>> {
  const me = ports.vault.staffId(openid);
  const now = ports.clock.now();
  const within = { from: now, to: dayStart(addDays(dayOf(now), shownDays)) };
  const [staff, shifts, swaps] = await Promise.all([
    staffBehind(ports, openid, staffRoles),
    ports.book.ofStaff([me], within),
    ports.swaps.openOf(me, now),
  ]);
  if (!staff.ok) return staff;
  const areas = [...new Set(shifts.map(({ area }) => area))];
  const [around, nameOf] = await Promise.all([
    ports.book.inAreas(areas, daysOf(within.from, within.to)),
    areaNames(ports.areas, areas),
  ]);
  const colleagues = around.filter((shift) => {
    const other = shift.stretches[0]?.staff?.id;
    return shift.role === staff.value.role && other && other !== me && swappable(shift, other, now).ok;
  });
  const inOrder = (list: Shift[]) => list.sort((a, b) => a.startsAt - b.startsAt).map(shiftView);
  return ok({
    shifts: inOrder(shifts),
    colleagues: inOrder(colleagues),
    swaps: swaps.map((swap) => swapView(swap, staff.value)),
    areas: areas.map((code) => ({ code, name: nameOf(code) })),
    now,
  });
}

/** Asks a colleague of the same role to change a whole shift for a whole shift. */
export async function propose(
  ports: Ports,
  openid: string,
  { opId, gives, takes }: ParsedOf<typeof proposeSwap>,
): Promise<Result<OutputOf<typeof proposeSwap>>> {
  const [staff, given, taken] = await Promise.all([
    staffBehind(ports, openid, staffRoles),
    ports.book.byId(gives),
    ports.book.byId(takes),
  ]);
  if (!staff.ok) return staff;
  if (!given || !taken) return fail('shiftUnknown');
  const me = staff.value;
  const _id = ports.vault.mac('swap', `${me._id}|${opId}`);
  const now = ports.clock.now();
  const other = taken.stretches[0]?.staff;
  if (!other || other.id === me._id) return fail('shiftChanged', 'takes');
  const from = cardOfStaff(me);
  const possible = swapped({ gives: given, takes: taken }, { from, to: other }, editBy(ports, me, opId));
  if (!possible.ok) {
    const before = await ports.swaps.byId(_id);
    return before ? ok({ swap: swapView(before, me) }) : possible;
  }
  const { id, role, title, station, badgeTail } = other;
  const swap: Swap = {
    _id,
    state: 'proposed',
    from,
    to: { id, role, title, station, badgeTail },
    gives,
    takes,
    givesAt: { startsAt: given.startsAt, endsAt: given.endsAt },
    takesAt: { startsAt: taken.startsAt, endsAt: taken.endsAt },
    at: now,
    answeredAt: null,
    expiresAt: Math.min(given.startsAt, taken.startsAt),
    answerOpId: null,
  };
  const added = await ports.swaps.add(swap);
  const stored = added === 'added' ? swap : await ports.swaps.byId(_id);
  return stored ? ok({ swap: swapView(stored, me) }) : fail('busy');
}

const answered = { agree: 'agreed', refuse: 'refused', takeBack: 'takenBack' } as const;

/** Agreed, both shifts change in one transaction; who is on leave then cannot take a shift. */
export async function answer(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof answerSwap>,
): Promise<Result<OutputOf<typeof answerSwap>>> {
  const [staff, swap] = await Promise.all([
    staffBehind(ports, openid, staffRoles),
    ports.swaps.byId(input.id),
  ]);
  if (!staff.ok) return staff;
  const me = staff.value;
  const mayAnswer = swap && (input.answer === 'takeBack' ? swap.from.id : swap.to.id) === me._id;
  if (!mayAnswer) return fail('swapUnknown');
  if (swap.answerOpId === input.opId) return ok({ swap: swapView(swap, me) });
  if (swap.state !== 'proposed') return fail('swapClosed');
  const edit = editBy(ports, me, input.opId);
  const next: Swap = { ...swap, state: answered[input.answer], answeredAt: edit.at, answerOpId: input.opId };
  const done = input.answer === 'agree' ? await agree(ports, next, edit) : await close(ports, next);
  return done.ok ? ok({ swap: swapView(next, me) }) : done;
}

const close = async ({ swaps }: Ports, swap: Swap): Promise<Result<null>> =>
  (await swaps.close(swap)) === 'changed' ? ok(null) : fail('swapClosed');

async function agree(ports: Ports, swap: Swap, edit: ReturnType<typeof editBy>): Promise<Result<null>> {
  const { from, to, givesAt, takesAt } = swap;
  const leaves = await ports.leaves.ofStaff([from.id, to.id], edit.at);
  const away =
    isAway(leaves, to.id, { from: givesAt.startsAt, to: givesAt.endsAt }) ||
    isAway(leaves, from.id, { from: takesAt.startsAt, to: takesAt.endsAt });
  if (away) return fail('onLeave');
  return ports.swaps.agree(swap, (pair) => swapped(pair, swap, edit));
}
