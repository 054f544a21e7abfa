import type { ResidentView } from './contract';
import type { Resident } from './resident';

/** A resident's own record, masked even for them: somebody may be looking over the shoulder. */
export const residentView = (resident: Resident): ResidentView => ({
  nameMask: resident.nameMask,
  phoneMask: resident.phoneMask,
  village: { code: resident.village, name: resident.villageName, street: resident.streetName },
  registeredAt: resident.registeredAt,
});
