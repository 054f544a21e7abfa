/** A cron expression of CloudBase: `second minute hour day month weekday year`, evaluated in UTC+8. */
export interface Cron {
  /** The first matching instant after `afterMs`, in milliseconds; undefined when there is none before 2100. */
  next(afterMs: number): number | undefined;
}

const hour8 = 8 * 3_600_000;
const dayMs = 86_400_000;
const lastYear = 2099;

const monthNames = ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface FieldRange {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const ranges: readonly FieldRange[] = [
  { name: 'second', min: 0, max: 59 },
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12, names: monthNames },
  { name: 'weekday', min: 0, max: 6, names: weekdayNames },
  { name: 'year', min: 1970, max: lastYear },
];

const parseNumber = (text: string, range: FieldRange): number => {
  const named = range.names?.indexOf(text.toUpperCase()) ?? -1;
  const value = named >= 0 && text !== '' ? named : Number(text);
  if (!/^(\d+|[A-Za-z]{3})$/.test(text) || !(value >= range.min && value <= range.max))
    throw new Error(`cron: "${text}" is no ${range.name} from ${range.min} to ${range.max}`);
  return value;
};

/** `a`, `a-b`, `*`, each with an optional `/step`; `a/step` runs from a to the end. */
const parsePart = (part: string, range: FieldRange): number[] => {
  const [span = '', step, ...rest] = part.split('/');
  const by = step === undefined ? 1 : Number(step);
  if (rest.length > 0 || !Number.isInteger(by) || by < 1)
    throw new Error(`cron: "${part}" has no valid step`);
  const [from = '', to] = span === '*' ? [String(range.min), String(range.max)] : span.split('-');
  const first = parseNumber(from, range);
  const last = to !== undefined ? parseNumber(to, range) : step === undefined ? first : range.max;
  if (last < first) throw new Error(`cron: "${part}" runs backwards`);
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, index) => first + index * by);
};

const parseField = (text: string, range: FieldRange): readonly number[] =>
  [...new Set(text.split(',').flatMap((part) => parsePart(part, range)))].sort((a, b) => a - b);

/** Seconds of the day that match, ascending, are too many to list; the first at or after one is found by carrying. */
const firstInDay = (fields: readonly (readonly number[])[], from: readonly [number, number, number]) => {
  const [seconds = [], minutes = [], hours = []] = fields;
  const [h, m, s] = from;
  const atOrAfter = (list: readonly number[], value: number) => list.find((one) => one >= value);
  const first = (list: readonly number[]) => list[0] ?? 0;
  for (const hour of hours.filter((one) => one >= h)) {
    const minute = hour > h ? first(minutes) : atOrAfter(minutes, m);
    if (minute === undefined) continue;
    const second = hour > h || minute > m ? first(seconds) : atOrAfter(seconds, s);
    if (second !== undefined) return (hour * 3600 + minute * 60 + second) * 1000;
    const later = atOrAfter(minutes, minute + 1);
    if (later !== undefined) return (hour * 3600 + later * 60 + first(seconds)) * 1000;
  }
  return undefined;
};

/** Parses seven fields; throws with a sentence that names the field that is wrong. */
export const parseCron = (expression: string): Cron => {
  const texts = expression.trim().split(/\s+/);
  if (texts.length !== ranges.length)
    throw new Error(`cron: "${expression}" has ${texts.length} fields, not 7`);
  const fields = ranges.map((range, index) => parseField(texts[index] ?? '', range));
  const sets = fields.map((field) => new Set(field));
  const has = (index: number, value: number) => sets[index]?.has(value) === true;
  // As CloudBase says it: when both day and weekday are given, either is enough.
  const eitherDay = texts[3] !== '*' && texts[5] !== '*';

  const matchesDay = (date: Date) => {
    if (!has(4, date.getUTCMonth() + 1)) return false;
    const [day, weekday] = [has(3, date.getUTCDate()), has(5, date.getUTCDay())];
    return eitherDay ? day || weekday : day && weekday;
  };
  const nextYearFrom = (year: number) => fields[6]?.find((one) => one >= year);

  const next = (afterMs: number): number | undefined => {
    const local = Math.floor(afterMs / 1000) * 1000 + 1000 + hour8;
    let day = Math.floor(local / dayMs) * dayMs;
    const time = new Date(local);
    let from: [number, number, number] = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()];
    for (;;) {
      const date = new Date(day);
      const year = nextYearFrom(date.getUTCFullYear());
      if (year === undefined) return undefined;
      if (year > date.getUTCFullYear()) {
        day = Date.UTC(year, 0, 1);
        from = [0, 0, 0];
        continue;
      }
      const inDay = matchesDay(date) ? firstInDay(fields, from) : undefined;
      if (inDay !== undefined) return day + inDay - hour8;
      day += dayMs;
      from = [0, 0, 0];
    }
  };
  return { next };
};
