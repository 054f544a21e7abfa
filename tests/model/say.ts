import type { OpId } from '@domain/contract/fields';
import type { TaskId } from '@domain/identity/ids';
import { addOwnAccount } from '../../cloudfunctions/_server/usecases/resident/add-account';
import { askRelatives, fine, transferred } from '../../cloudfunctions/_server/usecases/resident/said';
import type { Act } from './acts';
import { residentOpenid } from './district';
import type { Ports } from './world';

const money = { account: '6222020000000007', amountFen: 100 };

/** What a person says on the page of a warning: transferred, to which account, fine, tell my family. */
export function saying(
  on: { readonly opId: OpId; readonly id: TaskId },
  { person, what }: Extract<Act, { act: 'say' }>,
): (ports: Ports) => Promise<unknown> {
  const openid = residentOpenid(person);
  return (ports) => {
    if (what === 0) return transferred(ports, openid, on);
    if (what === 1) return addOwnAccount(ports, openid, { ...on, ...money });
    return what === 2 ? fine(ports, openid, on) : askRelatives(ports, openid, on);
  };
}
