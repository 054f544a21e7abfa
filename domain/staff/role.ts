import * as v from 'valibot';

/** Who works here, from the street to the desk. */
export const staffRoles = ['officer', 'gridWorker', 'dutyChief', 'commandDesk'] as const;
export const StaffRole = v.picklist(staffRoles);
export type StaffRole = v.InferOutput<typeof StaffRole>;

export const staffRoleName: Record<StaffRole, string> = {
  officer: '民警',
  gridWorker: '网格员',
  dutyChief: '值班长',
  commandDesk: '专班',
};
