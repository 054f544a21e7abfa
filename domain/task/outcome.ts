import * as v from 'valibot';

/** What came of the dissuasion, in the field's codes. `base`: in the denominator of the success rate. `open`: stays open. */
const table = {
  noContactNoLoss: { name: '未接触诈骗，无损失', dissuaded: true, base: true, final: true },
  contactedNoTransfer: { name: '已接触未转账', dissuaded: true, base: true, final: true },
  transferIntercepted: { name: '转账中被拦下', dissuaded: true, base: true, final: true },
  lossPartlyRecovered: { name: '已转账部分追回', dissuaded: false, base: true, final: true },
  lossConfirmed: { name: '已被骗（转立案）', dissuaded: false, base: true, final: true },
  refused: { name: '拒绝劝阻', dissuaded: false, base: true, final: true },
  falseAlarm: { name: '误报', dissuaded: false, base: false, final: true },
  notThePerson: { name: '非本人使用', dissuaded: false, base: false, final: true },
  duplicate: { name: '重复预警', dissuaded: false, base: false, final: true },
  unreachableBusy: { name: '占线', dissuaded: false, base: true, final: false },
  unreachableNoAnswer: { name: '未接', dissuaded: false, base: true, final: false },
  unreachableOff: { name: '关机', dissuaded: false, base: true, final: false },
  wrongNumber: { name: '空号或信息错', dissuaded: false, base: true, final: false },
  movedAway: { name: '人在外地', dissuaded: false, base: true, final: false },
} as const;

export type OutcomeCode = keyof typeof table;
interface OutcomeRule {
  readonly name: string;
  readonly dissuaded: boolean;
  readonly base: boolean;
  readonly final: boolean;
}
export const outcomes: Readonly<Record<OutcomeCode, OutcomeRule>> = table;

const lossCodes: readonly OutcomeCode[] = ['lossPartlyRecovered', 'lossConfirmed'];

/** Whether the person lost money. */
export const isLoss = (code: OutcomeCode): boolean => lossCodes.includes(code);

const codes = Object.keys(table) as OutcomeCode[];

/** Outcomes that close a task. */
export const finalOutcomes = codes.filter((code) => outcomes[code].final);
/** Results of one attempt that leave the task open: the person was not reached. */
export const attemptResults = ['reached', ...codes.filter((code) => !outcomes[code].final)] as const;

export const FinalOutcome = v.picklist(finalOutcomes);
export const AttemptResult = v.picklist(attemptResults);
export type AttemptResult = v.InferOutput<typeof AttemptResult>;

export const attemptResultName = (result: AttemptResult): string =>
  result === 'reached' ? '已联系上' : outcomes[result].name;
