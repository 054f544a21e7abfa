import type { QuietHours } from './quiet';
import { type Clocks, type ClockTable, type DispatchedRisk } from '../task/clocks';
import { dayMs, hourMs, secondMs } from '../time/shanghai';

/** Every wait is within these, in ms [default]: shorter than a glance at a phone, or longer than a day, is a slip. */
const shortestWaitMs = 30 * secondMs;
export const longestWaitMs = 24 * hourMs;
/** A revisit is work for a shift, not an alarm: its waits may last a week [default]. */
const longestRevisitWaitMs = 7 * dayMs;

/**
 * `range`, `revisitRange`: a wait is too short or too long · `lastIsDesk`: the ladder must end at the desk · `contactAfterOutcome`: to be
 * reached later than to be seen · `slower`: a more urgent risk would be slower than a less urgent one · `quietTooLong`:
 * more than 12 hours of a day.
 */
export type MistakeKind =
  'range' | 'revisitRange' | 'lastIsDesk' | 'contactAfterOutcome' | 'slower' | 'quietTooLong';

/** What is wrong with a table, at the field's path from the table: `risks.high.rungs.0.waitMs`. */
export interface Mistake {
  readonly field: string;
  readonly kind: MistakeKind;
}

interface Draft extends Pick<ClockTable, 'risks' | 'quiet'> {
  readonly revisit?: Clocks | undefined;
}

/** [default] A whole night, and not half of the working day. */
const longestQuietMinutes = 12 * 60;

/** The most urgent first: none may be slower than the next. */
const byUrgency = ['critical', 'high', 'medium'] as const satisfies readonly DispatchedRisk[];

/** Where a row stands in the table, and how long it may wait. */
interface Place {
  readonly path: string;
  readonly longestMs: number;
  readonly outside: MistakeKind;
}
const placeOf = (risk: DispatchedRisk): Place => ({
  path: `risks.${risk}`,
  longestMs: longestWaitMs,
  outside: 'range',
});
const placeOfRevisit: Place = { path: 'revisit', longestMs: longestRevisitWaitMs, outside: 'revisitRange' };

function mistakesOf({ path, longestMs, outside }: Place, clocks: Clocks): Mistake[] {
  const isWait = (ms: number) => ms >= shortestWaitMs && ms <= longestMs;
  const isCallWait = (ms: number | null) => ms === null || isWait(ms);
  const { rungs, firstContactMs, outcomeMs, residentSmsMs } = clocks;
  const at = (field: string) => `${path}.${field}`;
  const wrong: readonly (readonly [broken: boolean, field: string, kind: MistakeKind])[] = [
    ...rungs.map(({ waitMs }, rung) => [!isWait(waitMs), `rungs.${rung}.waitMs`, outside] as const),
    [rungs.at(-1)?.roles.includes('commandDesk') !== true, 'rungs', 'lastIsDesk'],
    [!isWait(firstContactMs), 'firstContactMs', outside],
    [!isWait(outcomeMs), 'outcomeMs', outside],
    [residentSmsMs < 0 || residentSmsMs > longestMs, 'residentSmsMs', outside],
    [!isCallWait(clocks.residentVoiceMs), 'residentVoiceMs', outside],
    [!isCallWait(clocks.unregisteredVoiceMs), 'unregisteredVoiceMs', outside],
    [firstContactMs > outcomeMs, 'firstContactMs', 'contactAfterOutcome'],
  ];
  return wrong.flatMap(([broken, field, kind]) => (broken ? [{ field: at(field), kind }] : []));
}

/** How long until each rung has let a task pass. */
const passedAfter = ({ rungs }: Clocks): number[] =>
  rungs.map((_rung, index) => rungs.slice(0, index + 1).reduce((sum, { waitMs }) => sum + waitMs, 0));

/** Where `urgent` would be slower than `calm`: a rung is passed later, the desk is asked later, or another wait is longer. */
function slowerFields(urgent: Clocks, calm: Clocks): string[] {
  const [mine, theirs] = [passedAfter(urgent), passedAfter(calm)];
  const late = mine.findIndex((ms, rung) => ms > (theirs[rung] ?? Infinity));
  const deskAfter = (passed: readonly number[]) => passed.at(-2) ?? 0;
  const waits = [
    'firstContactMs',
    'outcomeMs',
    'residentSmsMs',
    'residentVoiceMs',
    'unregisteredVoiceMs',
  ] as const;
  return [
    ...(late >= 0 ? [`rungs.${late}.waitMs`] : deskAfter(mine) > deskAfter(theirs) ? ['rungs'] : []),
    ...waits.filter((wait) => (urgent[wait] ?? Infinity) > (calm[wait] ?? Infinity)),
  ];
}

function mistakesOfQuiet({ fromMinute, toMinute, risks }: QuietHours): Mistake[] {
  if (risks.length === 0) return [];
  const minutes = (toMinute - fromMinute + 24 * 60) % (24 * 60) || 24 * 60;
  return [
    ...(minutes > longestQuietMinutes ? [{ field: 'quiet.toMinute', kind: 'quietTooLong' as const }] : []),
    // What is high must not sleep while what is medium is awake.
    ...(risks.includes('medium') ? [] : [{ field: 'quiet.risks', kind: 'slower' as const }]),
  ];
}

/** Everything that is wrong with a table, the first one first; none: it may be published. */
export function mistakesIn({ risks, revisit, quiet }: Draft): Mistake[] {
  const each = byUrgency.flatMap((risk) => mistakesOf(placeOf(risk), risks[risk]));
  const rest = revisit ? mistakesOf(placeOfRevisit, revisit) : [];
  const slower = byUrgency.slice(0, -1).flatMap((risk, index) => {
    const next = byUrgency[index + 1] ?? risk;
    return slowerFields(risks[risk], risks[next]).map((field) => `risks.${risk}.${field}`);
  });
  return [
    ...each,
    ...rest,
    ...slower.map((field) => ({ field, kind: 'slower' as const })),
    ...mistakesOfQuiet(quiet),
  ];
}
