import type { Notice } from '@domain/family/notice';
import { addresseeOf, type Message } from '@domain/message/message';
import type { Resident } from '@domain/resident/resident';
import type { Task } from '@domain/task/task';
import { keysFrom } from '../../cloudfunctions/_server/adapters/crypto/keys';
import { createVault } from '../../cloudfunctions/_server/adapters/crypto/vault';
import type { Localcloud } from '../../localcloud/localcloud';

// Every test is also a test that nobody gets a message twice, or one that no task accounts for.

/** What reached one person about one task (WeChat), or one phone (SMS, calls), beside what the tasks say was sent. */
interface Account {
  arrived: number;
  /** Messages that are `sent`. */
  sent: number;
  /** Leases that were taken for it: more provider calls than that can't be. */
  leases: number;
}

/** The task that a page shows, or `''`: the one push of a low risk belongs to no task. */
const taskIn = (page: string): string => decodeURIComponent(/[?&]id=([^&]*)/.exec(page)?.[1] ?? '');

function stored<T>(cloud: Localcloud, collection: string): T[] {
  const found: T[] = [];
  for (const line of cloud.control.exportLines())
    if (line.startsWith(`{"collection":"${collection}"`))
      found.push((JSON.parse(line) as { document: T }).document);
  return found;
}

type Address = Pick<Message, 'openid' | 'phone'>;

/** Watches what arrives from now on. */
export class Watch {
  private readonly arrived = new Map<string, number>();
  private readonly vault;
  private trusted = true;

  constructor(
    private readonly cloud: Localcloud,
    {
      functionEnv,
      codeTemplates,
    }: { readonly functionEnv: Readonly<Record<string, string>>; readonly codeTemplates: readonly string[] },
  ) {
    this.vault = createVault(keysFrom(functionEnv));
    cloud.wechat.onNotification(({ person, page }) => {
      if (taskIn(page) !== '') this.count(`wechat ${taskIn(page)} ${cloud.identity(person).openid}`);
    });
    cloud.wechat.onSms(({ phone, templateId }) => {
      // Codes that somebody asked for belong to no task.
      if (!codeTemplates.includes(templateId)) this.count(`sms ${phone}`);
    });
  }

  /** The tasks were changed by hand: they account for nothing until the next fresh start. */
  distrust(): void {
    this.trusted = false;
  }

  /**
   * Throws when more arrived than the tasks account for, or when something that is `sent` never arrived. Then forgets what
   * has arrived.
   */
  check(): void {
    const accounts = this.trusted ? this.accounts() : new Map<string, Account>();
    this.arrived.clear();
    this.trusted = true;
    for (const [about, { arrived, sent, leases }] of accounts) {
      const [channel = ''] = about.split(' ');
      if (arrived > leases)
        throw new Error(`unexpected ${channel} message: ${arrived} arrived, ${leases} were to be sent`);
      if (sent > arrived)
        throw new Error(`a ${channel} message that is 'sent' never arrived: ${arrived} of ${sent}`);
    }
  }

  private count(about: string): void {
    this.arrived.set(about, (this.arrived.get(about) ?? 0) + 1);
  }

  private accounts(): Map<string, Account> {
    const accounts = new Map<string, Account>();
    const of = (about: string): Account => {
      const account = accounts.get(about) ?? { arrived: 0, sent: 0, leases: 0 };
      accounts.set(about, account);
      return account;
    };
    for (const [about, arrived] of this.arrived) of(about).arrived = arrived;
    const residents = new Map(
      stored<Resident>(this.cloud, 'residents').map((one) => [one._id as string, one]),
    );
    for (const task of stored<Task>(this.cloud, 'tasks'))
      for (const [key, message] of Object.entries(task.messages)) {
        // How relatives are reached stands in no message.
        const address = message.phone === null ? residents.get(addresseeOf(key)) : message;
        const about = address === undefined ? null : this.about(task, message, address);
        if (about === null) continue;
        const account = of(about);
        account.leases += message.token;
        if (message.state === 'sent') account.sent += 1;
      }
    for (const { to, messages } of stored<Notice>(this.cloud, 'notices'))
      for (const { channel, token, state } of Object.values(messages)) {
        const address = residents.get(to);
        if (channel !== 'sms' || !address) continue;
        const account = of(`sms ${this.vault.open(address.phone)}`);
        account.leases += token;
        if (state === 'sent') account.sent += 1;
      }
    return accounts;
  }

  /** Null for what nobody can get: its address is sealed with a key that is not ours, or it is no text. */
  private about({ _id }: Task, { channel }: Message, { openid, phone }: Address): string | null {
    try {
      if (channel === 'wechat') return openid && `wechat ${_id} ${this.vault.open(openid)}`;
      return channel === 'sms' && phone !== null ? `sms ${this.vault.open(phone)}` : null;
    } catch {
      return null;
    }
  }
}
