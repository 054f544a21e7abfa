import { createChannel } from '@domain/channel/staff-contract';
import { agreeFamily, inviteFamily } from '@domain/family/contract';
import { consentFor, type CareKind } from '@domain/family/relative';
import { askRelative, registerRelative } from '@domain/family/relative-contract';
import { answerReport } from '@domain/report/desk-contract';
import { sendReport } from '@domain/report/contract';
import { closeTask, revealPerson } from '@domain/task/contract';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { askForHelp } from '@domain/warning/help-contract';
import { sayFine, sayTransferred, tellFamily } from '@domain/warning/said-contract';
import { newOpId } from '../../../demo/call';
import { phoneOf, type PersonKey } from '../../../demo/people';
import type { HeldTask } from '../../support/contact';
import { makeInTurn, type InTurn } from '../../support/in-turn';
import { aDistrict, aWarning, xiaxi, type District } from '../../support/district';
import { fine, guardian, registered, robbed, saved } from './visits/visit';

/** A district in which something happens, and what a visit needs to know of it. */
export interface Scene {
  readonly district: District;
  /** The task of the registered one, which officer-1 holds. */
  readonly held: HeldTask;
  /** Plays with the code of that task, one after the other: a new code makes the one before worthless, on every phone. */
  readonly oneSpeaks: InTurn;
  /** Asks somebody to be a guardian; nobody has answered. */
  readonly familyCode: string;
}

const officer: PersonKey = 'officer-1';

const warningOf = async (district: District, person: PersonKey): Promise<string> =>
  (await district.ok(person, listWarnings, {})).warnings[0]?.id ?? '';

const warn = (district: District, person: PersonKey) => district.post(aWarning({ phone: phoneOf(person) }));

/** Warns somebody, and officer-1 takes it. */
async function warned(district: District, person: PersonKey): Promise<HeldTask> {
  await warn(district, person);
  return district.takes(officer);
}

const codeOf = async (district: District): Promise<string> =>
  (await district.ok(registered, inviteFamily, { opId: newOpId() })).code;

const closes = (district: District, held: HeldTask) =>
  district.ok(officer, closeTask, {
    opId: newOpId(),
    ...held,
    warningCount: 1,
    outcome: 'contactedNoTransfer',
    note: '',
  });

async function talkedOut(district: District): Promise<void> {
  await warn(district, saved);
  await closes(district, await district.reaches(officer));
}

interface Relative {
  readonly kind: CareKind;
  readonly name: string;
  readonly phone: string;
}

/** Registers somebody who has no app. */
async function looksAfter(
  district: District,
  { kind, name, phone }: Relative,
  who: PersonKey = saved,
): Promise<void> {
  await district.ok(who, askRelative, { opId: newOpId(), kind, phone });
  const [sms] = district.cloud.wechat.sms(phone).slice(-1);
  await district.ok(who, registerRelative, {
    ...{ opId: newOpId(), kind, name, phone, village: xiaxi },
    code: /数字(\d{6})/.exec(sms?.text ?? '')?.[1] ?? '',
    consents: [{ purpose: consentFor[kind], textVersion: 1 }],
  });
}

/** Of two relatives one was warned, looked at by the officer, and talked out of it. */
async function hasRelatives(district: District): Promise<void> {
  const phone = '13900000811';
  await looksAfter(district, { kind: 'noSmartphone', name: '陈桂花', phone });
  await looksAfter(district, { kind: 'child', name: '王小明', phone: '13900000812' });
  await district.post(aWarning({ phone }));
  const held = await district.reaches(officer);
  await district.ok(officer, revealPerson, { opId: newOpId(), ...held, reason: 'callNow' });
  await closes(district, held);
}

async function hungUp(district: District): Promise<void> {
  await warn(district, fine);
  const own = { opId: newOpId(), id: await warningOf(district, fine) };
  await district.ok(fine, confirmWarning, own);
  await district.ok(fine, sayFine, { ...own, opId: newOpId() });
}

/** One report waits at the desk, one was answered. */
async function reported(district: District): Promise<void> {
  const send = async (what: string) => {
    const input = { opId: newOpId(), kind: 'link' as const, what, talking: false };
    return (await district.ok(saved, sendReport, input)).report.id;
  };
  const id = await send('http://bank.example.top/a');
  await district.ok('desk-1', answerReport, {
    opId: newOpId(),
    id,
    result: 'listed',
    answer: '谢谢您，已经上报封堵。',
  });
  await send('http://45.9.8.7/in');
}

/** Everybody in their place: see visits/visit.ts. */
export async function setScene(): Promise<Scene> {
  const district = await aDistrict();
  for (const person of [registered, guardian, robbed, saved]) await district.register(person);
  await looksAfter(district, { kind: 'noSmartphone', name: '周玉兰', phone: phoneOf(fine) }, robbed);
  await district.register(fine);
  const agreed = { opId: newOpId(), code: await codeOf(district), relation: 'mother' as const };
  await district.ok(guardian, agreeFamily, agreed);
  await hasRelatives(district);
  await talkedOut(district);
  await warned(district, robbed);
  await district.ok(robbed, sayTransferred, { opId: newOpId(), id: await warningOf(district, robbed) });
  const held = await warned(district, registered);
  await district.ok(registered, tellFamily, { opId: newOpId(), id: await warningOf(district, registered) });
  await hungUp(district);
  await district.ok(guardian, askForHelp, { opId: newOpId(), moneyGone: false });
  await reported(district);
  const channel = { opId: newOpId(), kind: 'shop' as const, label: '城南奶茶', village: xiaxi };
  await district.ok(officer, createChannel, channel);
  // The desk's figures are counted.
  await district.tick();
  return { district, held, oneSpeaks: makeInTurn(), familyCode: await codeOf(district) };
}
