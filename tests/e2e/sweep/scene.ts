import { agreeFamily, inviteFamily } from '@domain/family/contract';
import { acceptTask, listTasks } from '@domain/task/contract';
import { listWarnings } from '@domain/warning/contract';
import { askForHelp } from '@domain/warning/help-contract';
import { sayTransferred, tellFamily } from '@domain/warning/said-contract';
import { newOpId } from '../../../demo/call';
import { phoneOf, type PersonKey } from '../../../demo/people';
import { aDistrict, aWarning, type District } from '../../support/district';

const warningOf = async (district: District, person: PersonKey): Promise<string> =>
  (await district.ok(person, listWarnings, {})).warnings[0]?.id ?? '';

/** officer-2, as a resident, guards resident-1. */
async function bringTogether(district: District): Promise<void> {
  await district.register('officer-2');
  const { code } = await district.ok('resident-1', inviteFamily, { opId: newOpId() });
  await district.ok('officer-2', agreeFamily, { opId: newOpId(), code, relation: 'mother' });
}

/**
 * A district in which something happens: resident-1 is being warned, officer-1 holds their task, and officer-2 was asked to
 * call them; chief-1, as a resident too, has already transferred; desk-1 has asked for help, and nobody has accepted yet.
 */
export async function setScene(): Promise<District> {
  const district = await aDistrict();
  await district.register('resident-1');
  await bringTogether(district);
  await district.register('chief-1');
  await district.post(aWarning());
  await district.post(aWarning({ phone: phoneOf('chief-1') }));
  const { offered } = await district.ok('officer-1', listTasks, {});
  for (const { id, gen, risk, clockVersion } of offered)
    await district.ok('officer-1', acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
  const told = { opId: newOpId(), id: await warningOf(district, 'resident-1') };
  await district.ok('resident-1', tellFamily, told);
  const gone = { opId: newOpId(), id: await warningOf(district, 'chief-1') };
  await district.ok('chief-1', sayTransferred, gone);
  await district.register('desk-1');
  await district.ok('desk-1', askForHelp, { opId: newOpId(), moneyGone: false });
  return district;
}
