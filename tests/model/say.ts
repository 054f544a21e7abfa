import { calledResults } from '@domain/family/called';
import type { OpId } from '@domain/contract/fields';
import type { TaskId } from '@domain/identity/ids';
import { addOwnAccount } from '../../cloudfunctions/_server/usecases/resident/add-account';
import { called } from '../../cloudfunctions/_server/usecases/family/called';
import { askRelatives, fine, transferred } from '../../cloudfunctions/_server/usecases/resident/said';
import type { Act } from './acts';
import { guardianOpenid, residentOpenid } from './district';
import type { Ports } from './world';

const money = { account: '6222020000000007', amountFen: 100 };

/**
 * What a person says on the page of a warning: transferred, to which account, fine, tell my family; and how the call of
 * the first one's relative went, as that one says.
 */
export function saying(
  on: { readonly opId: OpId; readonly id: TaskId },
  { person, what }: Extract<Act, { act: 'say' }>,
): (ports: Ports) => Promise<unknown> {
  const openid = residentOpenid(person);
  return (ports) => {
    if (what === 0) return transferred(ports, openid, on);
    if (what === 1) return addOwnAccount(ports, openid, { ...on, ...money });
    if (what === 2) return fine(ports, openid, on);
    const result = calledResults[what - 4];
    return result === undefined
      ? askRelatives(ports, openid, on)
      : called(ports, guardianOpenid, { ...on, result });
  };
}
