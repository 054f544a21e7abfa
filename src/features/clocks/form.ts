import type { ClockDraft } from '@domain/clocks/contract';
import { type Mistake, type MistakeKind, mistakesIn } from '@domain/clocks/rules';
import { staffRoleName } from '@domain/staff/role';
import { riskName } from '@domain/warning/risk';
import { minuteOf, minuteText, waitOf, waitText } from './wait-text';

export const dispatched = ['critical', 'high', 'medium'] as const;
export type DispatchedRisk = (typeof dispatched)[number];
type Clocks = ClockDraft['risks'][DispatchedRisk];
export type RowName = DispatchedRisk | 'revisit';

/** One line of the form: where it stands in the table, and what it is called. */
export interface Field {
  readonly path: string;
  readonly label: string;
}

const noCall = '不打';
const waits = [
  ['firstContactMs', '受理后多久要联系上本人'],
  ['outcomeMs', '联系后多久要有结果'],
  ['residentSmsMs', '多久没点“我已挂断”就给本人发短信'],
  ['residentVoiceMs', '多久没点就给本人打语音电话'],
  ['unregisteredVoiceMs', '没注册的人，多久后打语音电话'],
] as const satisfies readonly (readonly [keyof Clocks, string])[];

/** A resident gets no message of a revisit. */
const waitsOf = (row: RowName) =>
  waits.filter(([name]) => row !== 'revisit' || name === 'firstContactMs' || name === 'outcomeMs');

export const rowsOf = ({ revisit }: ClockDraft): readonly RowName[] =>
  revisit ? [...dispatched, 'revisit'] : dispatched;
export const rowTitle = (row: RowName): string => (row === 'revisit' ? '到期回访' : `${riskName[row]}风险`);
export const pathOf = (row: RowName): string => (row === 'revisit' ? row : `risks.${row}`);
const clocksIn = ({ risks, revisit }: ClockDraft, row: RowName): Clocks =>
  row === 'revisit' ? (revisit ?? risks.medium) : risks[row];

/** The lines of one row, in the order in which things happen. */
export const fieldsOf = (table: ClockDraft, row: RowName): Field[] => [
  ...clocksIn(table, row).rungs.map(({ roles }, rung) => ({
    path: `${pathOf(row)}.rungs.${rung}.waitMs`,
    label: `等${roles.map((role) => staffRoleName[role]).join('和')}受理`,
  })),
  ...waitsOf(row).map(([name, label]) => ({ path: `${pathOf(row)}.${name}`, label })),
];

export type Texts = Readonly<Record<string, string>>;

/** The whole table as it is written on the screen. */
export function textsOf(table: ClockDraft): Texts {
  const rows = rowsOf(table).flatMap((row) => {
    const clocks = clocksIn(table, row);
    return [
      ...clocks.rungs.map(({ waitMs }, rung) => [`${pathOf(row)}.rungs.${rung}.waitMs`, waitText(waitMs)]),
      ...waitsOf(row).map(([name]) => {
        const ms = clocks[name];
        return [`${pathOf(row)}.${name}`, ms === null ? noCall : waitText(ms)];
      }),
    ];
  });
  const { fromMinute, toMinute, risks } = table.quiet;
  return {
    ...(Object.fromEntries(rows) as Record<string, string>),
    'quiet.fromMinute': minuteText(fromMinute),
    'quiet.toMinute': minuteText(toMinute),
    'quiet.risks': risks.join(),
  };
}

interface Read {
  readonly table: ClockDraft;
  /** What is wrong, by the field's path: a sentence. */
  readonly errors: Texts;
}

const sentences: Record<MistakeKind, string> = {
  range: '要在 30 秒到 24 小时之间。',
  revisitRange: '要在 30 秒到 168 小时（7 天）之间。',
  lastIsDesk: '最后一级必须是专班。',
  contactAfterOutcome: '联系上本人不能比出结果还晚。',
  slower: '风险更高的不能比风险低的更慢。',
  quietTooLong: '安静时段最长 12 小时。',
};

/** The table that is written on the screen, and what is wrong with it. */
export function readTable(base: ClockDraft, texts: Texts): Read {
  const unread: Record<string, string> = {};
  const read = (path: string, parse: (text: string) => number | null): number => {
    const value = parse(texts[path] ?? '');
    if (value === null) unread[path] = '没看懂，请写成“1 分 30 秒”这样；时刻写成“22:00”。';
    return value ?? 0;
  };
  const call = (path: string): number | null => (texts[path]?.trim() === noCall ? null : read(path, waitOf));
  const contactOf = (row: RowName) => ({
    rungs: clocksIn(base, row).rungs.map(({ roles }, rung) => ({
      roles,
      waitMs: read(`${pathOf(row)}.rungs.${rung}.waitMs`, waitOf),
    })),
    firstContactMs: read(`${pathOf(row)}.firstContactMs`, waitOf),
    outcomeMs: read(`${pathOf(row)}.outcomeMs`, waitOf),
  });
  const rowOf = (risk: DispatchedRisk): Clocks => ({
    ...contactOf(risk),
    residentSmsMs: read(`risks.${risk}.residentSmsMs`, waitOf),
    residentVoiceMs: call(`risks.${risk}.residentVoiceMs`),
    unregisteredVoiceMs: call(`risks.${risk}.unregisteredVoiceMs`),
  });
  const asleep = texts['quiet.risks'] ?? '';
  const table: ClockDraft = {
    risks: { critical: rowOf('critical'), high: rowOf('high'), medium: rowOf('medium') },
    ...(base.revisit ? { revisit: { ...base.revisit, ...contactOf('revisit') } } : {}),
    quiet: {
      fromMinute: read('quiet.fromMinute', minuteOf),
      toMinute: read('quiet.toMinute', minuteOf),
      risks: (['high', 'medium'] as const).filter((risk) => asleep.includes(risk)),
    },
  };
  const said = (mistakes: readonly Mistake[]) =>
    Object.fromEntries(mistakes.map(({ field, kind }) => [field, sentences[kind]]).reverse()) as Texts;
  return { table, errors: { ...said(mistakesIn(table)), ...unread } };
}

/** What differs, as lines to read before publishing. */
export function differences(table: ClockDraft, texts: Texts): string[] {
  const before = textsOf(table);
  const changed = (path: string) => (before[path] ?? '') !== (texts[path] ?? '');
  const rows = rowsOf(table).flatMap((row) =>
    fieldsOf(table, row)
      .filter(({ path }) => changed(path))
      .map(
        ({ path, label }) =>
          `${row === 'revisit' ? '回访' : riskName[row]}·${label}：${before[path]} → ${texts[path]}`,
      ),
  );
  const quiet = ['quiet.fromMinute', 'quiet.toMinute', 'quiet.risks'].some(changed);
  return quiet ? [...rows, `夜间不打扰：${quietText(before)} → ${quietText(texts)}`] : rows;
}

export function quietText(texts: Texts): string {
  const asleep = texts['quiet.risks'] ?? '';
  const names = (['high', 'medium'] as const).filter((risk) => asleep.includes(risk));
  if (names.length === 0) return '不设';
  return `${texts['quiet.fromMinute']}–${texts['quiet.toMinute']}（${names.map((risk) => riskName[risk]).join('、')}）`;
}
