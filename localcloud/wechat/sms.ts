/** A text message. In memory only: it holds a phone number. */
export interface Sms {
  readonly id: number;
  readonly at: number;
  /** 11 digits. */
  readonly phone: string;
  readonly templateId: string;
  readonly text: string;
}

/** The text messages of all phones, the people's and others'. */
export class SmsBox {
  private list: Sms[] = [];
  private nextId = 1;
  private readonly listeners = new Set<(sms: Sms) => void>();

  add(sms: Omit<Sms, 'id'>): Sms {
    const added = { id: this.nextId++, ...sms };
    this.list.push(added);
    for (const listener of this.listeners) listener(added);
    return added;
  }

  to(phone: string): Sms[] {
    return this.list.filter((sms) => sms.phone === phone);
  }

  all(): readonly Sms[] {
    return this.list;
  }

  on(listener: (sms: Sms) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  reset(): void {
    this.list = [];
  }
}
