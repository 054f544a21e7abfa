import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { scamTypeName, scamTypes } from '../scam/type';
import { fromShanghai } from '../time/shanghai';
import { PostedWarning } from './contract';
import { riskName, risks } from './risk';

/** Columns that a sheet of warnings may have, by the names that people give them. */
const columns = {
  externalId: ['编号', '预警编号', 'externalid'],
  phone: ['手机号', '手机号码', '电话', '联系电话', 'phone'],
  name: ['姓名', 'name'],
  scamType: ['诈骗类型', '类型', 'scamtype'],
  risk: ['风险', '风险等级', '等级', 'risk'],
  at: ['时间', '预警时间', 'at'],
  village: ['村社代码', '村代码', '区划代码', 'village'],
} as const satisfies Partial<Record<keyof PostedWarning, readonly string[]>>;
export type SheetField = keyof typeof columns;

/** What a field of a row is called, for whoever has to mend it. */
export const sheetFieldName = (field: string): string =>
  Object.hasOwn(columns, field) ? columns[field as SheetField][0] : '这一行';

/** Columns that no sheet does without. */
const needed: readonly SheetField[] = ['phone', 'scamType', 'risk', 'at'];

const plain = (text: string): string => text.replace(/[\s\uFEFF]/g, '').toLowerCase();

/** Which field each column holds, null for one that isn't ours; fails with the field that no column holds. */
export function readHeader(header: readonly string[]): Result<readonly (SheetField | null)[]> {
  const fields = header.map((title) => {
    const found = Object.entries(columns).find(([, names]) =>
      (names as readonly string[]).includes(plain(title)),
    );
    return (found?.[0] ?? null) as SheetField | null;
  });
  const missing = needed.find((field) => !fields.includes(field));
  return missing === undefined ? ok(fields) : fail('columnMissing', missing);
}

/** Full-width digits, colons and slashes of a Chinese keyboard as the plain ones. */
const halfWidth = (text: string): string => text.normalize('NFKC');

/** `138 0000 0001`, `+86-13800000001`, `１３８…` → eleven digits. */
const phoneOf = (text: string): string =>
  halfWidth(text)
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');

const coded = <T extends string>(
  text: string,
  codes: readonly T[],
  names: Readonly<Record<T, string>>,
): string => codes.find((code) => names[code] === text.trim() || code.toLowerCase() === plain(text)) ?? text;

/** `2026-05-28 14:03`, `2026/5/28 14:03:05`, `2026年5月28日 14:03`: as people in China write it, UTC+8. */
function instantOf(text: string): number | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[T\s]*(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(
    halfWidth(text).trim(),
  );
  if (!found) return null;
  const [, year, month, day, hour, minute, second = '0'] = found;
  return fromShanghai([year, month, day, hour, minute, second].map(Number));
}

const readers: Record<SheetField, (text: string) => unknown> = {
  externalId: (text) => text.trim(),
  phone: phoneOf,
  name: (text) => text.trim(),
  scamType: (text) => coded(text, scamTypes, scamTypeName),
  risk: (text) => coded(text, risks, riskName),
  at: instantOf,
  village: (text) => text.trim(),
};

/**
 * One row as a warning, or the first field that is wrong in it. An empty cell is no value; a row without a number of its
 * own gets `externalId`, which the caller derives from the row, so that the same sheet twice is the same warnings.
 */
export function readRow(
  fields: readonly (SheetField | null)[],
  cells: readonly string[],
  externalId: string,
): Result<PostedWarning> {
  const read = fields.flatMap((field, column) => {
    const text = cells[column]?.trim() ?? '';
    return field === null || text === '' ? [] : [[field, readers[field](text)] as const];
  });
  const warning = v.safeParse(PostedWarning, { externalId, ...Object.fromEntries(read) });
  return warning.success ? ok(warning.output) : fail('badInput', v.getDotPath(warning.issues[0]) ?? 'phone');
}
