import type { Notice } from '@domain/family/notice';
import { noticeContent } from '@domain/family/notice-content';
import { isClaimable, leased, type Message, type Messages } from '@domain/message/message';
import { settle, type SendResult } from '@domain/message/settle';
import type { Notices } from '../ports/notice';
import type { Clock, Senders, Vault } from '../ports/platform';
import type { Residents } from '../ports/store';

export interface NotifyPorts {
  readonly notices: Notices;
  readonly residents: Residents;
  readonly senders: Senders;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** Claims what a notice has to send, sends it, settles it. Returns how many messages were claimed. */
export async function deliverNotice(ports: NotifyPorts, notice: Notice): Promise<number> {
  const now = ports.clock.now();
  const claimed = Object.entries(notice.messages).filter(([, message]) => isClaimable(message, now));
  if (claimed.length === 0) return 0;
  const mine = Object.fromEntries(claimed.map(([key, message]) => [key, leased(message, now)]));
  const messages = { ...notice.messages, ...mine };
  if ((await ports.notices.settle(notice, messages)) !== 'changed') return 0;
  await sendLeased(ports, { ...notice, messages, version: notice.version + 1 });
  return claimed.length;
}

/** Sends what this invocation holds: a notice that it wrote, or has claimed. What died over WeChat goes by SMS at once. */
export async function sendLeased(ports: NotifyPorts, notice: Notice): Promise<void> {
  const mine = Object.entries(notice.messages).filter(([, { state }]) => state === 'leased');
  const settled = await Promise.all(mine.map(([key, message]) => sendOne(ports, notice, { key, message })));
  const messages = Object.assign({}, notice.messages, ...settled) as Messages;
  if ((await ports.notices.settle(notice, messages)) === 'changed')
    await deliverNotice(ports, { ...notice, messages, version: notice.version + 1 });
}

interface Claimed {
  readonly key: string;
  readonly message: Message;
}

async function sendOne(ports: NotifyPorts, notice: Notice, { key, message }: Claimed): Promise<Messages> {
  if (ports.clock.now() >= message.leaseUntil) return {};
  const result = await send(ports, notice, message);
  // Whoever has left is told nothing any more.
  if (result === null) return { [key]: { ...message, state: 'superseded' } };
  return settle({ key, message, result }, { now: ports.clock.now(), others: notice.messages });
}

async function send(
  { residents, senders, vault }: NotifyPorts,
  notice: Notice,
  { channel }: Message,
): Promise<SendResult | null> {
  const to = await residents.byId(notice.to);
  if (to === null) return null;
  const content = noticeContent(notice);
  return channel === 'wechat' && to.openid !== null
    ? senders.wechat(vault.open(to.openid), content)
    : senders.sms(vault.open(to.phone), content);
}
