import type { AreaCode } from '@domain/contract/fields';
import type { Areas } from '../ports/store';

/** Names of the areas that a roster is made for: regions by one read, a village by its own. */
export async function areaNames(
  areas: Areas,
  codes: readonly AreaCode[],
): Promise<(code: AreaCode) => string> {
  const names = new Map((await areas.regions()).map(({ _id, name }) => [_id, name]));
  for (const code of codes) {
    if (names.has(code)) continue;
    const village = await areas.village(code as string as Parameters<Areas['village']>[0]);
    names.set(code, village?.name ?? code);
  }
  return (code) => names.get(code) ?? code;
}
