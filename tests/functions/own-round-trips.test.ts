import { readScene } from '@domain/channel/contract';
import { createChannel, drawChannel, listChannels } from '@domain/channel/staff-contract';
import {
  askRelative,
  listRelatives,
  listRelativeViewers,
  moveRelative,
  registerRelative,
  removeRelative,
} from '@domain/family/relative-contract';
import {
  changeOwnData,
  changePhone,
  exportOwnData,
  getOwnData,
  leaveService,
  listViewers,
} from '@domain/resident/own-contract';
import { listAlerts, readNotice } from '@domain/family/contract';
import { endRegistration } from '@domain/resident/desk-contract';
import { newOpId } from '../../demo/call';
import { phoneOf } from '../../demo/people';
import { depthBeforePush, holdBack } from '../bench/round-trips';
import { aDistrict, type District, xiaxi } from '../support/district';

let district: District;
beforeAll(async () => {
  district = await aDistrict();
  await district.register('resident-1');
});
afterAll(() => district.stop());

const phone = '13900000799';
const kind = 'noSmartphone' as const;
let scene = '';
let relative = '';
let notice = '';

const shop = () => ({ opId: newOpId(), kind: 'shop' as const, label: '奶茶店', village: null });
const grandmother = (phone: string) => ({
  opId: newOpId(),
  kind,
  phone,
  name: '陈桂花',
  code: /数字(\d{6})/.exec(district.cloud.wechat.sms(phone).at(-1)?.text ?? '')?.[1] ?? '',
  village: xiaxi,
  consents: [{ purpose: 'protectRelative' as const, textVersion: 1 }],
});
const ended = () => ({ opId: newOpId(), phone: phoneOf('resident-2'), reason: 'asked' as const });
const aNumber = (code: string) => ({ opId: newOpId(), phone: { by: 'wechat' as const, code } });

/** The budget of each use case: database round trips, and how many of them wait for one another. */
const budgets: readonly (readonly [
  name: string,
  trips: number,
  depth: number,
  work: () => Promise<unknown>,
])[] = [
  ['resident.data', 2, 2, () => district.ok('resident-1', getOwnData, {})],
  ['resident.viewers', 3, 2, () => district.ok('resident-1', listViewers, {})],
  ['resident.change', 5, 5, () => district.ok('resident-1', changeOwnData, { opId: newOpId(), tags: [] })],
  ['resident.export', 9, 3, () => district.ok('resident-1', exportOwnData, { opId: newOpId() })],
  [
    'resident.changePhone',
    8,
    5,
    () => district.ok('resident-1', changePhone, aNumber(district.cloud.wechat.phoneCode('chief-1'))),
  ],
  ['channel.create', 2, 2, () => district.ok('officer-1', createChannel, shop())],
  ['channel.list', 3, 3, () => district.ok('officer-1', listChannels, {})],
  ['channel.code', 2, 1, () => district.ok('officer-1', drawChannel, { id: scene.slice(0, 16) })],
  ['channel.read', 1, 1, () => district.ok('resident-1', readScene, { scene })],
  ['relative.ask', 7, 5, () => district.ok('resident-1', askRelative, { opId: newOpId(), kind, phone })],
  ['relative.register', 9, 7, () => district.ok('resident-1', registerRelative, grandmother(phone))],
  ['relative.list', 1, 1, () => district.ok('resident-1', listRelatives, {})],
  ['relative.viewers', 4, 2, () => district.ok('resident-1', listRelativeViewers, { id: relative })],
  [
    'relative.move',
    8,
    7,
    () => district.ok('resident-1', moveRelative, { opId: newOpId(), id: relative, village: '330784001201' }),
  ],
  [
    'relative.remove',
    8,
    7,
    () => district.ok('resident-1', removeRelative, { opId: newOpId(), id: relative }),
  ],
  // In the place of a relative's registration, whose guardian is told.
  ['resident.register', 18, 17, () => district.register('resident-2')],
  ['family.noted', 2, 2, () => district.ok('resident-1', readNotice, { opId: newOpId(), id: notice })],
  ['resident.leave', 10, 8, () => district.ok('resident-1', leaveService, { opId: newOpId() })],
  ['resident.end', 13, 9, () => district.ok('desk-1', endRegistration, ended())],
];

async function prepare(name: string): Promise<void> {
  if (name === 'resident.register') {
    const own = phoneOf('resident-2');
    await district.ok('resident-1', askRelative, { opId: newOpId(), kind, phone: own });
    await district.ok('resident-1', registerRelative, grandmother(own));
  }
  if (name === 'resident.leave') await district.ok('resident-2', leaveService, { opId: newOpId() });
  if (name === 'resident.end') await district.register('resident-2');
  if (name === 'family.noted')
    notice = (await district.ok('resident-1', listAlerts, {})).notices[0]?.id ?? '';
  if (name === 'channel.code') {
    const { channel } = await district.ok('officer-1', createChannel, shop());
    scene = (await district.ok('officer-1', drawChannel, { id: channel.id })).scene;
  }
  if (name === 'relative.viewers')
    relative = (await district.ok('resident-1', listRelatives, {})).relatives[0]?.id ?? '';
}

test('what one does with their own data, relatives and codes keeps to its budget, and no query scans', async () => {
  const { control } = district.cloud;
  await district.ok('resident-1', getOwnData, {});
  await district.ok('officer-1', listChannels, {});
  const table: [string, number, number][] = [];
  for (const [name, , , work] of budgets) {
    await prepare(name);
    holdBack(control.faults, 30);
    control.trace.start();
    await work();
    const trips = control.trace.stop().filter(({ action }) => action.startsWith('database.'));
    control.faults.clear();
    expect([name, trips.filter(({ servedBy }) => servedBy === 'scan')]).toEqual([name, []]);
    table.push([name, trips.length, depthBeforePush(trips)]);
  }
  expect(table).toEqual(budgets.map(([name, trips, depth]) => [name, trips, depth]));
});
