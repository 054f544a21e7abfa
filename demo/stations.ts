import type { InputOf } from '@domain/contract/action';
import type { publishStations } from '@domain/station/desk-contract';
import { streets, zone } from './divisions';

type Stations = InputOf<typeof publishStations>['stations'];

/** No number in China begins so: nobody is called by somebody who tries the demo. */
const demoPhone = (index: number): string => `0579-0000${String(index + 1).padStart(4, '0')}`;

/** One station for the zone and one for each street, with made-up addresses and numbers that reach nobody. */
export const stations: Stations = [
  { name: '开发区派出所', address: '演示地址：开发区 1 号', areas: [zone.code] },
  ...streets().map(({ street }) => ({
    name: `${street.name.replace(/(街道|镇|乡).*$/, '')}派出所`,
    address: `演示地址：${street.name} 1 号`,
    areas: [street.code],
  })),
].map((station, index) => ({ ...station, phone: demoPhone(index) }));
