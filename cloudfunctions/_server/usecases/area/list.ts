import type { OutputOf } from '@domain/contract/action';
import type { listVillages } from '@domain/area/contract';
import { ok, type Result } from '@domain/result';
import type { Areas } from '../ports/store';

/** Every village and neighbourhood, for the picker: by street, then by code. */
export async function villages({
  areas,
}: {
  readonly areas: Areas;
}): Promise<Result<OutputOf<typeof listVillages>>> {
  const all = (await areas.villages()).sort((a, b) => a._id.localeCompare(b._id));
  return ok({ villages: all.map(({ _id, name, streetName }) => ({ code: _id, name, street: streetName })) });
}
