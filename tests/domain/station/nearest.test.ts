import type { AreaCode } from '@domain/contract/fields';
import { nearestFirst } from '@domain/station/nearest';

const area = (code: string) => code as AreaCode;
const station = (name: string, ...areas: string[]) => ({
  name,
  address: '',
  phone: '',
  areas: areas.map(area),
});
const all = [
  station('street', '330784001'),
  station('elsewhere', '330784002'),
  station('zone', 'zone-a'),
  station('village', '330784001201', '330784001'),
];
const names = (...areas: string[]) => {
  const { stations, own } = nearestFirst(all, areas.map(area));
  return [stations.map(({ name }) => name), own];
};

test('the station of the village comes first, then that of the zone, then that of the street', () => {
  expect(names('330784001201', 'zone-a', '330784001', '330784')).toEqual([
    ['village', 'zone', 'street', 'elsewhere'],
    3,
  ]);
});

test('who lives nowhere that is known sees the list as the desk wrote it', () => {
  expect(names()).toEqual([['street', 'elsewhere', 'zone', 'village'], 0]);
});
