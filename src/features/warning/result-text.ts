import type { WarningResult, WarningView } from '@domain/warning/contract';
import { say } from '../../platform/language';

/** How a warning ended, for the one whom it was about. */
const texts: Record<WarningResult, () => string> = {
  saved: () => say('已劝住，钱没有损失', 'Stopped in time, no money lost'),
  partlySaved: () => say('追回了一部分钱，民警还在办', 'Part of the money came back; the police go on'),
  lost: () => say('民警正在立案追查', 'The police are on the case'),
  mistaken: () => say('核实过，是误报', 'Checked: a false alarm'),
  withdrawn: () => say('发出预警的单位已经撤回', 'Taken back by those who sent it'),
  ended: () => say('已经结束，有事随时找我们', 'Over. Come to us at any time.'),
};

export const resultText = ({ result, open }: WarningView): string =>
  result === null || open ? say('还没结束', 'Not over yet') : texts[result]();
