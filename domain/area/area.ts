import type { AreaCode, VillageCode } from '../contract/fields';

/** A dated membership in a functional zone: days in UTC+8, `to` exclusive, null while it lasts. */
export interface ZoneMembership {
  readonly code: AreaCode;
  readonly from: string;
  readonly to: string | null;
}

/** A village or neighbourhood. Its parents are stored; they are never guessed from a prefix of its code. */
export interface Village {
  readonly _id: VillageCode;
  readonly kind: 'village';
  readonly name: string;
  readonly street: AreaCode;
  readonly streetName: string;
  readonly county: AreaCode;
  readonly zones: readonly ZoneMembership[];
}

export interface Population {
  readonly people: number;
  readonly kind: '户籍' | '常住' | '含外来';
  readonly on: string;
  readonly source: string;
}

/** A county, street or functional zone. `population` holds the newest figure last. */
export interface Region {
  readonly _id: AreaCode;
  readonly kind: 'county' | 'street' | 'zone';
  readonly name: string;
  readonly populations: readonly Population[];
}

/** Every area that holds the village on `day` (`YYYY-MM-DD`), the narrowest first: what dispatch looks up. */
export function areasOf(village: Village, day: string): AreaCode[] {
  const zones = village.zones.filter((zone) => zone.from <= day && (zone.to === null || day < zone.to));
  return [
    village._id as string as AreaCode,
    ...zones.map((zone) => zone.code),
    village.street,
    village.county,
  ];
}

/** A village as staff read it: `夏溪村委会，东城街道`. */
export const placeOf = (village: Pick<Village, 'name' | 'streetName'>): string =>
  `${village.name}，${village.streetName}`;

/** Joins a zone from a day on; a village that is in it already keeps its date. */
export const joinZone = (village: Village, code: AreaCode, from: string): readonly ZoneMembership[] =>
  village.zones.some((zone) => zone.code === code && zone.to === null)
    ? village.zones
    : [...village.zones, { code, from, to: null }];
