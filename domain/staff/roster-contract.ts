import * as v from 'valibot';
import { action } from '../contract/action';
import { AreaCode, Empty, Instant, OpId } from '../contract/fields';
import { dayStart, minuteMs } from '../time/shanghai';
import { StaffRole } from './role';
import { swapStates } from './swap';

export const StaffRef = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const ShiftRef = v.pipe(v.string(), v.minLength(1), v.maxLength(160));
export const Ref = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A day in UTC+8 that exists: 2027-02-29 does not. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((day) => !Number.isNaN(dayStart(day))),
);
export const Month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** Rosters are made of whole minutes. */
export const Minute = v.pipe(Instant, v.multipleOf(minuteMs));

const StretchView = v.object({
  startsAt: Instant,
  endsAt: Instant,
  /** Null: a hole. */
  staff: v.nullable(v.object({ id: v.string(), title: v.string() })),
  /** Whose hole it is. */
  absence: v.nullable(v.object({ title: v.string(), why: v.picklist(['leave', 'left']) })),
});

export const ShiftView = v.object({
  id: v.string(),
  area: AreaCode,
  role: StaffRole,
  startsAt: Instant,
  endsAt: Instant,
  rotation: v.nullable(v.string()),
  stretches: v.array(StretchView),
  /** Who changed it, when, and which part: the newest last. */
  edits: v.array(
    v.object({
      kind: v.picklist([
        'published',
        'override',
        'leave',
        'leaveEnded',
        'swap',
        'left',
        'returned',
        'cancelled',
      ]),
      at: Instant,
      by: v.string(),
      from: Instant,
      to: Instant,
    }),
  ),
});
export type ShiftView = v.InferOutput<typeof ShiftView>;

export const GapView = v.object({
  area: AreaCode,
  areaName: v.string(),
  role: StaffRole,
  from: Instant,
  to: Instant,
  /** `5月28日 22:00 至 5月29日 06:00，东城街道没有民警值班（徐警官请假或离岗）。` */
  sentence: v.string(),
});
export type GapView = v.InferOutput<typeof GapView>;

/** Seven days of one area's roster from the UTC+8 day `day` on, with the gaps in them that are still to come. */
export const getWeek = action({
  fn: 'command',
  name: 'roster.week',
  input: v.object({ area: AreaCode, day: Day }),
  output: v.object({
    shifts: v.array(ShiftView),
    gaps: v.array(GapView),
    rotations: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        from: Day,
        until: v.nullable(Day),
        cycleDays: v.number(),
        turns: v.number(),
      }),
    ),
    now: Instant,
  }),
});

/** Every time in the next 72 hours at which a post that somebody was ever planned for has nobody, the soonest first. */
export const getGaps = action({
  fn: 'command',
  name: 'roster.gaps',
  input: Empty,
  output: v.object({ gaps: v.array(GapView), posts: v.number(), now: Instant }),
});

/** Hours, night share (22:00–06:00) and accepted tasks of every member in a UTC+8 month. */
export const getLoad = action({
  fn: 'command',
  name: 'roster.load',
  input: v.object({ month: Month }),
  output: v.object({
    members: v.array(
      v.object({
        id: v.string(),
        title: v.string(),
        role: StaffRole,
        minutes: v.number(),
        nightMinutes: v.number(),
        /** 0 to 1; null without hours. */
        nightShare: v.nullable(v.number()),
        accepted: v.number(),
      }),
    ),
  }),
});

const Turn = v.object({
  /** Day of the cycle, from 0. */
  day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(55)),
  staffId: StaffRef,
  startMinute: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(2880)),
});

/** A pattern that repeats from a day on. It is planned 35 days ahead at once, and further every day. */
export const startRotation = action({
  fn: 'command',
  name: 'roster.rotate',
  input: v.pipe(
    v.object({
      opId: OpId,
      area: AreaCode,
      name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20)),
      from: Day,
      until: v.optional(Day),
      cycleDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(56)),
      turns: v.pipe(v.array(Turn), v.minLength(1), v.maxLength(200)),
    }),
    v.forward(
      v.check(({ turns, cycleDays }) => turns.every(({ day }) => day < cycleDays)),
      ['turns'],
    ),
    v.forward(
      v.check(({ from, until }) => until === undefined || from < until),
      ['until'],
    ),
  ),
  output: v.object({ id: v.string(), planned: v.number() }),
});

/** The rotation ends before the day `until`; its later shifts are cancelled. */
export const endRotation = action({
  fn: 'command',
  name: 'roster.endRotation',
  input: v.object({ opId: OpId, id: Ref, until: Day }),
  output: v.object({ cancelled: v.number() }),
});

/** Somebody else of the same role stands in a shift, or in a part of it. */
export const overrideShift = action({
  fn: 'command',
  name: 'roster.override',
  input: v.pipe(
    v.object({ opId: OpId, shiftId: ShiftRef, staffId: StaffRef, from: Minute, to: Minute }),
    v.forward(
      v.check(({ from, to }) => from < to),
      ['to'],
    ),
  ),
  output: v.object({ shift: ShiftView }),
});

/** Whether a post has to be manned. Given up, it makes no gaps; publishing a shift there opens it again. */
export const setPost = action({
  fn: 'command',
  name: 'roster.setPost',
  input: v.object({ opId: OpId, area: AreaCode, role: StaffRole, open: v.boolean() }),
  output: v.object({ open: v.boolean() }),
});

export const SwapView = v.object({
  id: v.string(),
  state: v.picklist(swapStates),
  /** The caller proposed it. */
  mine: v.boolean(),
  other: v.object({ id: v.string(), title: v.string() }),
  /** What the caller would give and get. */
  gives: v.object({ startsAt: Instant, endsAt: Instant }),
  gets: v.object({ startsAt: Instant, endsAt: Instant }),
});
export type SwapView = v.InferOutput<typeof SwapView>;

/** The caller's shifts of the next 14 days, colleagues' shifts to swap with, and the swaps that are open. */
export const myRoster = action({
  fn: 'police',
  name: 'roster.mine',
  input: Empty,
  output: v.object({
    shifts: v.array(ShiftView),
    colleagues: v.array(ShiftView),
    swaps: v.array(SwapView),
    /** The names of the areas in them. */
    areas: v.array(v.object({ code: AreaCode, name: v.string() })),
    now: Instant,
  }),
});

export const proposeSwap = action({
  fn: 'police',
  name: 'roster.proposeSwap',
  input: v.object({ opId: OpId, gives: ShiftRef, takes: ShiftRef }),
  output: v.object({ swap: SwapView }),
});

/** The other member agrees or refuses; the proposer may take it back. Agreed, both shifts change in one step. */
export const answerSwap = action({
  fn: 'police',
  name: 'roster.answerSwap',
  input: v.object({ opId: OpId, id: Ref, answer: v.picklist(['agree', 'refuse', 'takeBack']) }),
  output: v.object({ swap: SwapView }),
});
