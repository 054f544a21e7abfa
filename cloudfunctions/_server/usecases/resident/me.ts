import type { OutputOf } from '@domain/contract/action';
import { ok, type Result } from '@domain/result';
import type { whoAmI } from '@domain/resident/contract';
import { residentView } from '@domain/resident/view';
import type { Settings, Vault } from '../ports/platform';
import type { Residents } from '../ports/store';

interface Ports {
  readonly residents: Residents;
  readonly vault: Vault;
  readonly settings: Settings;
}

export async function me(
  { residents, vault, settings }: Ports,
  openid: string,
): Promise<Result<OutputOf<typeof whoAmI>>> {
  const resident = await residents.byId(vault.residentId(openid));
  return ok({ resident: resident && residentView(resident), templateIds: [settings.templateIds.warning] });
}
