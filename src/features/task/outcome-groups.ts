import { finalOutcomes, isLoss, outcomes, type OutcomeCode } from '@domain/task/outcome';

export interface OutcomeGroup {
  readonly title: string;
  readonly codes: readonly OutcomeCode[];
}

const finals: readonly OutcomeCode[] = finalOutcomes;

/** Every outcome that closes a task, under the heading that an officer looks for; the last group is not counted. */
export const outcomeGroups: readonly OutcomeGroup[] = [
  { title: '劝阻成功', codes: finals.filter((code) => outcomes[code].dissuaded) },
  { title: '有损失', codes: finals.filter(isLoss) },
  {
    title: '拒绝劝阻',
    codes: finals.filter((code) => outcomes[code].base && !outcomes[code].dissuaded && !isLoss(code)),
  },
  { title: '误报（不计入成功率）', codes: finals.filter((code) => !outcomes[code].base) },
];
