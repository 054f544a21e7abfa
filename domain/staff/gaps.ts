import type { AreaCode } from '../contract/fields';
import { hourMs } from '../time/shanghai';
import type { StaffRole } from './role';
import type { Shift } from './shift';

/** What has to be manned at all times: somebody in this role, in this area. Opened by the first shift there. */
export interface Post {
  readonly _id: string;
  readonly area: AreaCode;
  readonly role: StaffRole;
  /** False: the desk has given it up. */
  readonly open: boolean;
  readonly at: number;
  readonly by: { readonly id: string; readonly title: string };
}

export const postId = (area: AreaCode, role: StaffRole): string => `${area}|${role}`;

/** From `from` to `to` nobody stands in a post. `absent` are those whose shift it would be. */
export interface Gap {
  readonly area: AreaCode;
  readonly role: StaffRole;
  readonly from: number;
  readonly to: number;
  readonly absent: readonly string[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far ahead gaps are shown: before they hurt. */
export const gapHorizonMs = 72 * hourMs;

/** The union of spans, in order, without overlaps and without touching neighbours. */
export function union(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (span.from >= span.to) continue;
    if (last && span.from <= last.to) result[result.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}

/** Decides when a post is not manned within a span. */
function gapsOfPost(post: Pick<Post, 'area' | 'role'>, shifts: readonly Shift[], within: Span): Gap[] {
  const stretches = shifts
    .filter((shift) => shift.area === post.area && shift.role === post.role)
    .flatMap((shift) => shift.stretches);
  const manned = union(
    stretches
      .filter(({ staff }) => staff !== null)
      .map(({ startsAt, endsAt }) => ({
        from: Math.max(startsAt, within.from),
        to: Math.min(endsAt, within.to),
      })),
  );
  const edges = [within.from, ...manned.flatMap(({ from, to }) => [from, to]), within.to];
  const gaps: Gap[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const from = edges[i] ?? within.to;
    const to = edges[i + 1] ?? within.to;
    if (from >= to) continue;
    const holes = stretches.filter(
      ({ absence, ...hole }) => absence && hole.startsAt < to && from < hole.endsAt,
    );
    const absent = [...new Set(holes.map(({ absence }) => absence?.title ?? ''))];
    gaps.push({ area: post.area, role: post.role, from, to, absent });
  }
  return gaps;
}

/** Every time within a span at which an open post has nobody, the soonest first. */
export const gapsIn = (
  posts: readonly Pick<Post, 'area' | 'role'>[],
  shifts: readonly Shift[],
  within: Span,
): Gap[] =>
  posts.flatMap((post) => gapsOfPost(post, shifts, within)).sort((a, b) => a.from - b.from || a.to - b.to);
