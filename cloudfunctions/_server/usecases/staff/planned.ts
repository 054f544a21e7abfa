import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { AreaCode } from '@domain/contract/fields';
import { ok, type Result } from '@domain/result';
import { staffCounterId } from '@domain/measure/count';
import { type Gap, gapHorizonMs, gapsIn, postId } from '@domain/staff/gaps';
import { loadOf, nightShare } from '@domain/staff/load';
import type { getGaps, getLoad, getWeek, setPost } from '@domain/staff/roster-contract';
import { gapSentence } from '@domain/staff/roster-text';
import { addDays } from '@domain/staff/rotation';
import { daysOf } from '@domain/staff/shift';
import { isActive } from '@domain/staff/staff';
import { shiftView } from '@domain/staff/view';
import { dayStart, monthSpan } from '@domain/time/shanghai';
import type { Areas, Counters } from '../ports/store';
import { areaNames } from './area-names';
import type { RotationPorts } from './rotation';
import { staffBehind } from './session';
import { deskOnly, editBy, type RosterPorts } from './shift-edit';

interface Ports extends RotationPorts {
  readonly areas: Areas;
  readonly counters: Counters;
}

const gapView = (gap: Gap, nameOfArea: (code: AreaCode) => string) => ({
  area: gap.area,
  areaName: nameOfArea(gap.area),
  role: gap.role,
  from: gap.from,
  to: gap.to,
  sentence: gapSentence(gap, nameOfArea(gap.area)),
});

/** Seven days of an area: its shifts, the gaps that are still to come, and the rotations that make it. */
export async function week(
  ports: Ports,
  openid: string,
  { area, day }: ParsedOf<typeof getWeek>,
): Promise<Result<OutputOf<typeof getWeek>>> {
  const within = { from: dayStart(day), to: dayStart(addDays(day, 7)) };
  const [desk, shifts, posts, rotations, names] = await Promise.all([
    staffBehind(ports, openid, deskOnly),
    ports.book.inAreas([area], daysOf(within.from, within.to)),
    ports.posts.allOpen(),
    ports.rotations.inArea(area),
    areaNames(ports.areas, [area]),
  ]);
  if (!desk.ok) return desk;
  const now = ports.clock.now();
  const here = posts.filter((post) => post.area === area);
  const gaps = gapsIn(here, shifts, { from: Math.max(within.from, now), to: within.to });
  return ok({
    shifts: shifts.map(shiftView),
    gaps: gaps.map((gap) => gapView(gap, names)),
    rotations: rotations.map(({ _id: id, name, from, until, cycleDays, turns }) => ({
      id,
      name,
      from,
      until,
      cycleDays,
      turns: turns.length,
    })),
    now,
  });
}

/** The gaps of the next 72 hours, in every post of the district. */
export async function gaps(ports: Ports, openid: string): Promise<Result<OutputOf<typeof getGaps>>> {
  const [desk, posts] = await Promise.all([staffBehind(ports, openid, deskOnly), ports.posts.allOpen()]);
  if (!desk.ok) return desk;
  const now = ports.clock.now();
  const within = { from: now, to: now + gapHorizonMs };
  const codes = [...new Set(posts.map(({ area }) => area))];
  const [shifts, names] = await Promise.all([
    ports.book.inAreas(codes, daysOf(within.from, within.to)),
    areaNames(ports.areas, codes),
  ]);
  const found = gapsIn(posts, shifts, within);
  return ok({ gaps: found.map((gap) => gapView(gap, names)), posts: posts.length, now });
}

/** Hours, nights and accepted tasks of a month, of everybody in service and of who stood in it. */
export async function load(
  ports: Ports,
  openid: string,
  { month }: ParsedOf<typeof getLoad>,
): Promise<Result<OutputOf<typeof getLoad>>> {
  const [desk, members] = await Promise.all([staffBehind(ports, openid, deskOnly), ports.members.all()]);
  if (!desk.ok) return desk;
  const within = monthSpan(month);
  const ids = members.map(({ _id }) => _id);
  const [shifts, counters] = await Promise.all([
    ports.book.ofStaff(ids, within),
    ports.counters.byIds(ids.map((id) => staffCounterId(id, month))),
  ]);
  const rows = members.map((member) => {
    const { _id: id, title, role } = member;
    const stood = loadOf(id, shifts, within);
    const accepted = counters.get(staffCounterId(id, month))?.counts.accepted ?? 0;
    return {
      active: isActive(member),
      row: { id, title, role, ...stood, nightShare: nightShare(stood), accepted },
    };
  });
  const shown = rows.filter(({ active, row }) => active || row.minutes > 0 || row.accepted > 0);
  return ok({ members: shown.map(({ row }) => row).sort((a, b) => b.minutes - a.minutes) });
}

/** The desk says whether a post has to be manned. */
export async function choosePost(
  ports: RosterPorts,
  openid: string,
  { opId, area, role, open }: ParsedOf<typeof setPost>,
): Promise<Result<OutputOf<typeof setPost>>> {
  const desk = await staffBehind(ports, openid, deskOnly);
  if (!desk.ok) return desk;
  const { at, by } = editBy(ports, desk.value, opId);
  const post = { _id: postId(area, role), area, role, open, at, by };
  await (open ? ports.posts.open(post) : ports.posts.giveUp(post));
  return ok({ open });
}
