import { askForHelp } from '@domain/warning/help-contract';
import { newOpId } from '../../../demo/call';
import type { PersonKey } from '../../../demo/people';
import type { District } from '../../support/district';
import type { Budget } from './budget';

const asking = (district: District, person: PersonKey, moneyGone = false) =>
  district.ok(person, askForHelp, { opId: newOpId(), moneyGone });

/** Another one has asked before: the instance is warm. */
export async function askBefore(district: District): Promise<void> {
  await district.register('chief-1');
  await district.register('desk-1');
  await asking(district, 'chief-1');
}

/** `officer-2`, as a resident, asks for help, whom nobody has warned: the first call opens a task. */
export const helpBudgets = (district: () => District): readonly Budget[] => [
  ['warning.ask, the first', 12, 8, () => asking(district(), 'officer-2')],
  // The word goes with the call: no trip more than without it.
  ['warning.ask, the first, money is gone', 12, 8, () => asking(district(), 'desk-1', true)],
  ['warning.ask, the same call', 2, 2, () => asking(district(), 'officer-2')],
  ['warning.ask, money is gone', 8, 6, () => asking(district(), 'officer-2', true)],
];
