import type { ScamType } from '@domain/scam/type';
import type { Scene } from '../../components/picture/draw';

/** A picture for each stage of a scam's script. */
const stages: Readonly<Record<ScamType, readonly [Scene, ...Scene[]]>> = {
  brushing: [
    ['parcel', 'bubble', 'group'],
    ['bait', 'person'],
    ['group', 'coins', 'clock'],
    ['frozen', 'scammer'],
  ],
  fakeCustomerService: [
    ['call', 'parcel', 'person'],
    ['clock', 'coin', 'person'],
    ['shared', 'scammer'],
    ['card', 'coins', 'scammer'],
  ],
  fakeInvestment: [
    ['teacher', 'group'],
    ['phone', 'link', 'chart'],
    ['chart', 'bait', 'person'],
    ['frozen', 'gold', 'scammer'],
  ],
  loan: [
    ['bubble', 'coins', 'person'],
    ['card', 'frozen'],
    ['paper', 'clock', 'person'],
    ['coin', 'coins', 'scammer'],
  ],
  fakeCredit: [
    ['call', 'paper', 'person'],
    ['paper', 'shared', 'scammer'],
    ['phone', 'coins', 'person'],
    ['coins', 'card', 'scammer'],
  ],
  fakeShopping: [
    ['ticket', 'phone', 'person'],
    ['bubble', 'coin', 'link'],
    ['parcel', 'frozen'],
    ['coin', 'coin', 'scammer'],
  ],
  fakeAuthority: [
    ['call', 'mask', 'elder'],
    ['officer', 'paper', 'phone'],
    ['room', 'hush', 'elder'],
    ['coins', 'shared', 'scammer'],
  ],
  fakeAcquaintance: [
    ['mask', 'bubble', 'person'],
    ['phone', 'mask'],
    ['call', 'hush', 'elder'],
    ['coins', 'clock', 'scammer'],
  ],
  gameTrade: [
    ['pad', 'bubble', 'child'],
    ['pad', 'form'],
    ['pad', 'frozen'],
    ['child', 'phone', 'scammer'],
  ],
  romance: [
    ['phone', 'heart', 'person'],
    ['heart', 'mask'],
    ['heart', 'chart', 'bait'],
    ['heart', 'coins', 'scammer'],
  ],
  hackedSites: [
    ['bubble', 'link', 'elder'],
    ['form', 'card'],
    ['code', 'scammer'],
    ['plug', 'scammer'],
  ],
  fakeMilitary: [
    ['helmet', 'order', 'shop'],
    ['helmet', 'paper'],
    ['order', 'coins', 'shop'],
    ['helmet', 'clock', 'coins'],
  ],
  other: [
    ['call', 'scammer'],
    ['mask', 'paper', 'person'],
    ['clock', 'hush', 'person'],
    ['coins', 'scammer'],
  ],
};

/** The picture of a stage; the first one's stands for the whole scam. */
export const sceneOf = (type: ScamType, stage = 0): Scene => stages[type][stage] ?? stages[type][0];

/** The picture of a tip: its stage's, and for a thing to do the way out of it. */
export const tipScene = ({
  scamType,
  stage,
  kind,
}: {
  readonly scamType: ScamType;
  readonly stage?: number | undefined;
  readonly kind?: string | undefined;
}): Scene =>
  kind === 'action' ? ['no', sceneOf(scamType, stage)[0] ?? 'call', 'house'] : sceneOf(scamType, stage);
