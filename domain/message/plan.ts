import type { Sealed } from '../identity/ids';
import type { DutyStaff } from '../staff/staff';
import type { Task } from '../task/task';
import {
  type Message,
  type MessageChannel,
  type MessageKind,
  messageKey,
  type Messages,
  newDelivery,
} from './message';

interface Plan {
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly gen: number;
  readonly openid: Sealed | null;
  readonly phone: Sealed;
  readonly dueAt: number;
  readonly unlessSeen?: boolean;
}

const planned = ({ dueAt, ...plan }: Plan): Message => ({
  unlessSeen: false,
  ...plan,
  ...newDelivery(dueAt),
});

interface Occasion {
  readonly kind: Exclude<MessageKind, 'warning'>;
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

type Warned = Pick<Task, 'person' | 'phone' | 'residentOpenid' | 'gen'>;

/**
 * The resident's own warning. Registered: WeChat now, and an SMS after `smsAfterMs` unless it was confirmed by then.
 * Not registered: an SMS now, for nothing else reaches them.
 */
export function planResident(warned: Warned, now: number, smsAfterMs: number): Messages {
  const { phone, residentOpenid: openid, gen } = warned;
  const sms = (dueAt: number) =>
    planned({ kind: 'warning', channel: 'sms', gen, openid: null, phone, dueAt, unlessSeen: true });
  const messages =
    openid === null
      ? [sms(now)]
      : [
          planned({ kind: 'warning', channel: 'wechat', gen, openid, phone, dueAt: now }),
          sms(now + smsAfterMs),
        ];
  return Object.fromEntries(messages.map((message) => [messageKey(message, warned.person), message]));
}
