import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { ok, type Result } from '@domain/result';
import type { listStations } from '@domain/station/contract';
import type { getStations, publishStations } from '@domain/station/desk-contract';
import { nearestFirst } from '@domain/station/nearest';
import type { Stations } from '../ports/report';
import type { Areas, Residents } from '../ports/store';
import { type SessionPorts, staffBehind } from '../staff/session';

interface ReadPorts extends Pick<SessionPorts, 'vault'> {
  readonly stations: Stations;
  readonly residents: Residents;
}

/** No position is asked for: the village of the registration says which station is near. */
export async function nearest(
  { stations, residents, vault }: ReadPorts,
  openid: string,
): Promise<Result<OutputOf<typeof listStations>>> {
  const [all, resident] = await Promise.all([stations.all(), residents.byId(vault.residentId(openid))]);
  const { stations: sorted, own } = nearestFirst(all, resident?.areas ?? []);
  return ok({ stations: [...sorted], own });
}

interface DeskPorts extends SessionPorts {
  readonly stations: Stations;
}

export async function get(
  ports: DeskPorts & { readonly areas: Areas },
  openid: string,
): Promise<Result<OutputOf<typeof getStations>>> {
  const [desk, all, regions] = await Promise.all([
    staffBehind(ports, openid, ['commandDesk']),
    ports.stations.all(),
    ports.areas.regions(),
  ]);
  if (!desk.ok) return desk;
  const chosen = regions
    .filter(({ kind }) => kind !== 'county')
    .map(({ _id, name }) => ({ code: _id, name }));
  return ok({ stations: [...all], regions: chosen });
}

export async function publish(
  ports: DeskPorts,
  openid: string,
  { stations }: ParsedOf<typeof publishStations>,
): Promise<Result<OutputOf<typeof publishStations>>> {
  const desk = await staffBehind(ports, openid, ['commandDesk']);
  if (!desk.ok) return desk;
  await ports.stations.put(stations);
  return ok({ stations });
}
