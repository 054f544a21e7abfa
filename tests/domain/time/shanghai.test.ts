import { clockText, dayOf, startOfDay } from '@domain/time/shanghai';
import { areasOf, joinZone, type Village } from '@domain/area/area';
import type { AreaCode, VillageCode } from '@domain/contract/fields';

test.each([
  ['2026-05-28T15:59:59Z', '2026-05-28'],
  ['2026-05-28T16:00:00Z', '2026-05-29'],
  ['2026-02-28T16:00:00Z', '2026-03-01'],
  ['2028-02-28T16:00:00Z', '2028-02-29'],
  ['2026-12-31T16:00:00Z', '2027-01-01'],
])('%s is the day %s in UTC+8', (instant, day) => {
  expect(dayOf(Date.parse(instant))).toBe(day);
  expect(startOfDay(Date.parse(instant))).toBe(Date.parse(`${day}T00:00:00+08:00`));
});

test('times are shown in UTC+8, whatever the machine thinks', () => {
  expect(clockText(Date.parse('2026-05-28T06:03:00Z'))).toBe('5月28日 14:03');
});

const xiaxi: Village = {
  _id: '330784001232' as VillageCode,
  kind: 'village',
  name: '夏溪村委会',
  street: '330784001' as AreaCode,
  streetName: '东城街道',
  county: '330784' as AreaCode,
  zones: [],
};

test('a zone counts from its first day on; joining it twice keeps the date', () => {
  const zone = 'zone-kaifaqu' as AreaCode;
  const joined = { ...xiaxi, zones: joinZone(xiaxi, zone, '2021-01-01') };
  expect(areasOf(joined, '2020-12-31')).toEqual(['330784001232', '330784001', '330784']);
  expect(areasOf(joined, '2021-01-01')).toEqual(['330784001232', 'zone-kaifaqu', '330784001', '330784']);
  expect(joinZone(joined, zone, '2025-01-01')).toEqual(joined.zones);
});
