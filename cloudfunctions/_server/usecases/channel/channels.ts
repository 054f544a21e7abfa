import { areasOf } from '@domain/area/area';
import { type Channel, channelIdLength } from '@domain/channel/channel';
import type { ChannelView, createChannel, drawChannel, listChannels } from '@domain/channel/staff-contract';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { channelCounterId } from '@domain/measure/count';
import { fail, ok, type Result } from '@domain/result';
import { staffRoles } from '@domain/staff/role';
import type { Staff } from '@domain/staff/staff';
import { dayOf } from '@domain/time/shanghai';
import type { MiniCodes } from '../ports/channel';
import type { Clock } from '../ports/platform';
import type { Areas, Counters } from '../ports/store';
import { type SessionPorts, staffBehind } from '../staff/session';
import { type ScenePorts, signedScene, villageOf } from './scene';

interface Ports extends SessionPorts, ScenePorts {
  readonly areas: Areas;
  readonly counters: Counters;
  readonly miniCodes: MiniCodes;
  readonly clock: Clock;
}

const shownChannels = 100;
/** Where a scanned code leads. */
const page = 'pages/register/index';

const view = (channel: Channel, staff: Staff, registered: number): ChannelView => ({
  id: channel._id,
  kind: channel.kind,
  label: channel.label,
  village: villageOf(channel),
  createdAt: channel.createdAt,
  mine: channel.by === staff._id,
  registered,
});

/** Its id comes from who makes it and the intent: the same intent again is the same code. */
export async function create(
  ports: Ports,
  openid: string,
  { opId, kind, label, village: code }: ParsedOf<typeof createChannel>,
): Promise<Result<OutputOf<typeof createChannel>>> {
  const [staff, village] = await Promise.all([
    staffBehind(ports, openid, staffRoles),
    code === null ? null : ports.areas.village(code),
  ]);
  if (!staff.ok) return staff;
  if (code !== null && village === null) return fail('villageUnknown', 'village');
  const now = ports.clock.now();
  const channel: Channel = {
    _id: ports.vault.mac('channelId', `${staff.value._id}|${opId}`).slice(0, channelIdLength),
    kind,
    label,
    village: code,
    villageName: village?.name ?? null,
    streetName: village?.streetName ?? null,
    areas: village ? areasOf(village, dayOf(now)) : [],
    by: staff.value._id,
    createdAt: now,
  };
  if ((await ports.channels.add(channel)) === 'added') return ok({ channel: view(channel, staff.value, 0) });
  const stored = await ports.channels.byId(channel._id);
  return stored ? ok({ channel: view(stored, staff.value, 0) }) : fail('busy');
}

/** Own codes, or everybody's at the desk, with how many people registered through each. */
export async function listAll(ports: Ports, openid: string): Promise<Result<OutputOf<typeof listChannels>>> {
  const staff = await staffBehind(ports, openid, staffRoles);
  if (!staff.ok) return staff;
  const by = staff.value.role === 'commandDesk' ? null : staff.value._id;
  const channels = await ports.channels.madeBy(by, shownChannels);
  const counters = await ports.counters.byIds(channels.map(({ _id }) => channelCounterId(_id)));
  return ok({
    channels: channels.map((channel) =>
      view(channel, staff.value, counters.get(channelCounterId(channel._id))?.counts.registered ?? 0),
    ),
  });
}

/** The picture of a code, for whoever of the staff prints it. */
export async function draw(
  ports: Ports,
  openid: string,
  { id }: ParsedOf<typeof drawChannel>,
): Promise<Result<OutputOf<typeof drawChannel>>> {
  const [staff, channel] = await Promise.all([
    staffBehind(ports, openid, staffRoles),
    ports.channels.byId(id),
  ]);
  if (!staff.ok) return staff;
  if (channel === null) return fail('channelUnknown', 'id');
  const scene = signedScene(ports.vault, id);
  const image = await ports.miniCodes.draw(scene, page);
  return image.ok ? ok({ scene, image: image.value }) : image;
}
