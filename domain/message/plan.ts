import type { GuardianContact } from '../family/guardian';
import type { Sealed } from '../identity/ids';
import type { DutyStaff } from '../staff/staff';
import type { Clocks } from '../task/clocks';
import type { Task } from '../task/task';
import {
  type Message,
  type MessageChannel,
  type MessageKind,
  messageKey,
  type Messages,
  newDelivery,
  type StaffMessageKind,
} from './message';

interface Plan {
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly gen: number;
  readonly openid: Sealed | null;
  readonly phone: Sealed | null;
  readonly dueAt: number;
  readonly unlessSeen?: boolean;
}

const planned = ({ dueAt, ...plan }: Plan): Message => ({
  unlessSeen: false,
  ...plan,
  ...newDelivery(dueAt),
});

/** A message that is planned anew gets the next fencing token: who is still sending the former one can't settle this one. */
export const replanned = (former: Messages, messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => {
      const before = former[key];
      return [key, before ? { ...message, token: before.token + 1 } : message];
    }),
  );

interface Occasion {
  readonly kind: StaffMessageKind;
  readonly gen: number;
  readonly now: number;
}

/** One WeChat message to each of `staff`; SMS is the fallback when it can't be delivered. */
export function planStaff(staff: readonly DutyStaff[], { kind, gen, now }: Occasion): Messages {
  return Object.fromEntries(
    staff.map(({ id, openid, phone }) => {
      const message = planned({ kind, channel: 'wechat', gen, openid, phone, dueAt: now });
      return [messageKey(message, id), message];
    }),
  );
}

type Relative = Pick<GuardianContact, 'id'>;
/** How a relative is reached is looked up when it is sent, and goes from the task when it ends. */
const toRelative = { channel: 'wechat', openid: null, phone: null } as const;

/** A relative is told to call: WeChat, with SMS as the fallback. Not when the person has confirmed the warning by then. */
export function planGuardian({ id }: Relative, gen: number, dueAt: number): Messages {
  const plan = { ...toRelative, kind: 'guardian', gen, dueAt, unlessSeen: true } as const;
  return { [messageKey(plan, id)]: planned(plan) };
}

/** The person asks a relative to call: at once, whatever else is known. */
export function planFamily({ id }: Relative, gen: number, now: number): Messages {
  const plan = { ...toRelative, kind: 'family', gen, dueAt: now } as const;
  return { [messageKey(plan, id)]: planned(plan) };
}

/** A text to the person who cannot be reached: by SMS, for it needs no app. */
export function planSearched(
  { gen, phone, person }: Pick<Task, 'gen' | 'phone' | 'person'>,
  now: number,
): Messages {
  const message = planned({ kind: 'seek', channel: 'sms', gen, openid: null, phone, dueAt: now });
  return { [messageKey(message, person)]: message };
}

type Warned = Pick<Task, 'person' | 'phone' | 'residentOpenid' | 'gen' | 'cared'>;
type Waits = Pick<Clocks, 'residentSmsMs' | 'residentVoiceMs' | 'unregisteredVoiceMs'>;

/**
 * The resident's own warning. Registered: WeChat now, then an SMS and a call, each in its time unless it was confirmed by
 * then. Not registered: an SMS now, for nothing else reaches them, and a call. Registered by a relative: the same, and
 * the call comes at every risk. Who registered themselves in the place of that gets the SMS at once, too: it may be a
 * scammer who holds the app, and she the phone.
 */
export function planResident(warned: Warned, now: number, waits: Waits): Messages {
  const { phone, residentOpenid: openid, gen } = warned;
  const plan = (channel: MessageChannel, dueAt: number) =>
    planned({
      kind: 'warning',
      channel,
      gen,
      openid: channel === 'wechat' ? openid : null,
      phone,
      dueAt,
      unlessSeen: channel !== 'wechat',
    });
  const withoutApp = warned.cared === true ? (waits.unregisteredVoiceMs ?? waits.residentSmsMs) : null;
  const voiceMs = openid === null ? (withoutApp ?? waits.unregisteredVoiceMs) : waits.residentVoiceMs;
  const messages = [
    ...(openid === null ? [] : [plan('wechat', now)]),
    plan('sms', openid === null || warned.cared === true ? now : now + waits.residentSmsMs),
    ...(voiceMs === null ? [] : [plan('voice', now + voiceMs)]),
  ];
  return Object.fromEntries(messages.map((message) => [messageKey(message, warned.person), message]));
}
