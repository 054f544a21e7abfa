import { acceptTask, listTasks } from '@domain/task/contract';
import { newOpId } from '../../../demo/call';
import { aDistrict, aWarning, type District } from '../../support/district';

/** A district in which something happens: resident-1 is being warned, and officer-1 holds their task. */
export async function setScene(): Promise<District> {
  const district = await aDistrict();
  await district.register('resident-1');
  await district.post(aWarning());
  const { offered } = await district.ok('officer-1', listTasks, {});
  for (const { id, gen, risk, clockVersion } of offered)
    await district.ok('officer-1', acceptTask, { opId: newOpId(), id, gen, risk, clockVersion });
  return district;
}
