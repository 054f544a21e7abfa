import { checkOfficer } from '@domain/contact/contract';
import { giveCode, hearReply, showContact } from '@domain/contact/officer-contract';
import { newOpId } from '../../../demo/call';
import type { HeldTask } from '../../support/contact';
import type { District } from '../../support/district';
import type { Budget } from './budget';

/** A code is given out, said, typed, and answered. */
export function contactBudgets(district: () => District, held: () => HeldTask): readonly Budget[] {
  let code = '';
  let said = '';
  const give = async () => {
    const input = { opId: newOpId(), ...held(), after: 0 };
    code = (await district().ok('officer-1', giveCode, input)).code ?? '';
  };
  const check = async () => {
    const claim = { by: 'code' as const, code };
    const { officer } = await district().ok('resident-1', checkOfficer, { opId: newOpId(), claim });
    said = officer?.replies.alone ?? '';
  };
  const hear = () => district().ok('officer-1', hearReply, { opId: newOpId(), ...held(), said });
  return [
    ['contact.code', 4, 3, give],
    ['contact.show', 2, 1, () => district().ok('officer-1', showContact, held())],
    ['officer.check', 5, 5, check],
    ['contact.reply', 4, 3, hear],
  ];
}
