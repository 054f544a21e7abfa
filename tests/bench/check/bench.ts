import { existsSync } from 'node:fs';
import path from 'node:path';
import { check, type Answer } from '@domain/check/check';
import { checkKindName } from '@domain/check/kind';
import { readTexts } from './read-csv';

const usual = path.resolve(__dirname, '../../../../shared/data/texts.csv');

/** Labels of published collections that differ from our names of the same kind. */
const otherNames: Readonly<Record<string, string>> = {
  '钓鱼短信(银行)': checkKindName.phishing,
  '钓鱼短信（银行）': checkKindName.phishing,
};

/** How the texts of one label were answered. */
class Row {
  n = 0;
  scamLike = 0;
  unsure = 0;
  rightKind = 0;

  constructor(readonly label: string) {}

  add({ verdict, kind }: Answer): void {
    this.n += 1;
    if (verdict === 'scamLike') this.scamLike += 1;
    if (verdict === 'unsure') this.unsure += 1;
    const meant = otherNames[this.label] ?? this.label;
    if (verdict === 'scamLike' && kind !== undefined && checkKindName[kind] === meant) this.rightKind += 1;
  }
}

const total = (rows: readonly Row[], key: 'n' | 'scamLike' | 'unsure' | 'rightKind'): number =>
  rows.reduce((sum, row) => sum + row[key], 0);

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.label,
    row.n,
    share(row.scamLike, row.n),
    share(row.unsure, row.n),
    row.label === 'normal' ? '–' : share(row.rightKind, row.n),
  ]);
  return [['label', 'n', 'scam-like', 'not sure', 'right type'], ...lines]
    .map((line) => line.join('\t'))
    .join('\n');
}

async function measure(file: string): Promise<Row[]> {
  const rows = new Map<string, Row>();
  for await (const { text, label } of readTexts(file)) {
    const row = rows.get(label) ?? new Row(label);
    rows.set(label, row);
    row.add(check(text));
  }
  return [...rows.values()].sort((a, b) => a.label.localeCompare(b.label));
}

/**
 * Answers every text of a file with the columns `text` and `label` (`normal`, or a kind of scam). Recall is the share of scam
 * texts answered 'scam-like', false alarms that of normal ones; 'not sure' counts as neither.
 */
export async function benchCheck(file = usual): Promise<string> {
  if (!existsSync(file)) throw new Error(`there is no file ${file}: npm run bench -- check FILE.csv`);
  const rows = await measure(file);
  const normal = rows.filter(({ label }) => label === 'normal');
  const scams = rows.filter(({ label }) => label !== 'normal');
  console.log(table(rows));
  const [hits, alarms] = [total(scams, 'scamLike'), total(normal, 'scamLike')];
  const notSure = `${share(total(scams, 'unsure'), total(scams, 'n'))} of scams, ${share(total(normal, 'unsure'), total(normal, 'n'))} of normal`;
  console.log(
    `not sure: ${notSure}; right type: ${share(total(scams, 'rightKind'), total(scams, 'n'))} of scams`,
  );
  const figures = {
    n: total(rows, 'n'),
    recall: share(hits, total(scams, 'n')),
    precision: share(hits, hits + alarms),
    falseAlarms: share(alarms, total(normal, 'n')),
  };
  return `check ${Object.entries(figures)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')}`;
}
