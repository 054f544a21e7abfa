import {
  agreeFamily,
  callRelative,
  inviteFamily,
  listAlerts,
  peekFamily,
  sayCalled,
} from '@domain/family/contract';
import { addAccount, sayFine, sayTransferred, tellFamily } from '@domain/warning/said-contract';
import { newOpId } from '../../../demo/call';
import type { District } from '../../support/district';
import type { Budget } from './budget';

const account = { account: '6222020000000007', amountFen: 100 };

/** `officer-2`, as a resident, becomes the guardian of `resident-1`. */
export async function agreeBefore(district: District): Promise<void> {
  await district.register('officer-2');
  const { code } = await district.ok('resident-1', inviteFamily, { opId: newOpId() });
  await district.ok('officer-2', agreeFamily, { opId: newOpId(), code });
  nextCode = (await district.ok('resident-1', inviteFamily, { opId: newOpId() })).code;
}
let nextCode = '';

/** What a warned person says on the page of their warning, and what their guardian does. */
export const warningBudgets = (district: () => District, taskId: () => string): readonly Budget[] => {
  const on = () => ({ opId: newOpId(), id: taskId() });
  return [
    ['family.invite', 6, 6, () => district().ok('resident-1', inviteFamily, { opId: newOpId() })],
    ['family.peek', 4, 4, () => district().ok('officer-2', peekFamily, { code: nextCode })],
    ['warning.fine', 3, 2, () => district().ok('resident-1', sayFine, on())],
    ['warning.tellFamily', 4, 3, () => district().ok('resident-1', tellFamily, on())],
    ['family.alerts', 2, 1, () => district().ok('officer-2', listAlerts, {})],
    ['family.call', 4, 3, () => district().ok('officer-2', callRelative, on())],
    ['family.called', 3, 3, () => district().ok('officer-2', sayCalled, { ...on(), result: 'safe' })],
    ['warning.transferred', 6, 4, () => district().ok('resident-1', sayTransferred, on())],
    ['warning.addAccount', 3, 2, () => district().ok('resident-1', addAccount, { ...on(), ...account })],
  ];
};
