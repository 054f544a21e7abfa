import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { joinZone } from '@domain/area/area';
import type { defineZone, importVillages, setPopulation } from '@domain/area/contract';
import { fail, ok, type Result } from '@domain/result';
import type { Clock } from '../ports/platform';
import type { Areas } from '../ports/store';
import { type SessionPorts, staffBehind } from '../staff/session';

interface Ports extends SessionPorts {
  readonly areas: Areas;
  readonly clock: Clock;
}

const desk = ['commandDesk'] as const;

/** The villages of one street, from the statistics bureau's list. Again is the same; zones of a village stay. */
export async function importStreet(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof importVillages>,
): Promise<Result<OutputOf<typeof importVillages>>> {
  const staff = await staffBehind(ports, openid, desk);
  if (!staff.ok) return staff;
  const { areas } = ports;
  const { county, street } = input;
  for (const { code, name, kind } of [
    { ...county, kind: 'county' as const },
    { ...street, kind: 'street' as const },
  ]) {
    const before = await areas.region(code);
    await areas.putRegion({ _id: code, kind, name, populations: before?.populations ?? [] });
  }
  const known = new Map((await areas.villages()).map((village) => [village._id, village]));
  for (const { code, name } of input.villages) {
    await areas.putVillage({
      _id: code,
      kind: 'village',
      name,
      street: street.code,
      streetName: street.name,
      county: county.code,
      zones: known.get(code)?.zones ?? [],
    });
  }
  return ok({ imported: input.villages.length });
}

/** A functional zone: a dated set of villages. All of them must be known, or nothing is written. */
export async function defineFunctionalZone(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof defineZone>,
): Promise<Result<OutputOf<typeof defineZone>>> {
  const staff = await staffBehind(ports, openid, desk);
  if (!staff.ok) return staff;
  const { areas } = ports;
  const villages = await Promise.all(input.villages.map((code) => areas.village(code)));
  if (villages.includes(null)) return fail('villageUnknown', 'villages');
  const before = await areas.region(input.code);
  await areas.putRegion({
    _id: input.code,
    kind: 'zone',
    name: input.name,
    populations: before?.populations ?? [],
  });
  for (const village of villages) {
    if (village) await areas.putVillage({ ...village, zones: joinZone(village, input.code, input.from) });
  }
  return ok({ villages: villages.length });
}

/** A population figure, dated and sourced: kept beside the former ones. */
export async function recordPopulation(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof setPopulation>,
): Promise<Result<OutputOf<typeof setPopulation>>> {
  const staff = await staffBehind(ports, openid, desk);
  if (!staff.ok) return staff;
  const region = await ports.areas.region(input.area);
  if (region === null) return fail('villageUnknown', 'area');
  const { people, kind, on, source } = input;
  const others = region.populations.filter((one) => one.on !== on || one.kind !== kind);
  const populations = [...others, { people, kind, on, source }].sort((a, b) => a.on.localeCompare(b.on));
  await ports.areas.putRegion({ ...region, populations });
  return ok({ setAt: ports.clock.now() });
}
