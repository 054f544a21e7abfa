import type { AreaCode } from '../contract/fields';
import type { Station } from './contract';

/**
 * The stations with those first that are there for the nearest of `areas`, which go from the village outwards. A station
 * for the village itself comes before one for its street; the others keep their order.
 */
export function nearestFirst(
  stations: readonly Station[],
  areas: readonly AreaCode[],
): { readonly stations: readonly Station[]; readonly own: number } {
  const rank = ({ areas: served }: Station): number => {
    const at = areas.findIndex((area) => served.includes(area));
    return at < 0 ? Infinity : at;
  };
  const sorted = stations
    .map((station, index) => ({ station, index, rank: rank(station) }))
    .sort((a, b) => (a.rank === b.rank ? a.index - b.index : a.rank - b.rank));
  return {
    stations: sorted.map(({ station }) => station),
    own: sorted.filter((one) => one.rank < Infinity).length,
  };
}
