import { randomUUID } from 'node:crypto';

/** How a call ends, as the person whose phone rings would have it. */
export const outcomes = ['answered', 'busy', 'no-answer'] as const;
export type CallOutcome = (typeof outcomes)[number];

export interface VoiceCall {
  readonly id: string;
  readonly at: number;
  /** 11 digits. */
  readonly phone: string;
  /** What the voice says. */
  readonly text: string;
  readonly outcome: CallOutcome;
  /** Until then it rings. */
  readonly settledAt: number;
}

/** How long a phone rings. Ours: an answer takes a moment, nobody gives up before half a minute. */
const ringMs: Readonly<Record<CallOutcome, number>> = { answered: 4_000, busy: 1_000, 'no-answer': 30_000 };

/** The calls of a voice provider. In memory only: they hold phone numbers. */
export class VoiceCalls {
  private list: VoiceCall[] = [];
  private readonly habits = new Map<string, CallOutcome>();
  private readonly listeners = new Set<(call: VoiceCall) => void>();

  constructor(private readonly now: () => number) {}

  place(phone: string, text: string): VoiceCall {
    const outcome = this.habits.get(phone) ?? 'answered';
    const at = this.now();
    const call = { id: randomUUID(), at, phone, text, outcome, settledAt: at + ringMs[outcome] };
    this.list.push(call);
    for (const listener of this.listeners) listener(call);
    return call;
  }

  /** How the calls to a phone will end from now on. */
  choose(phone: string, outcome: CallOutcome): void {
    this.habits.set(phone, outcome);
  }

  find(id: string): VoiceCall | undefined {
    return this.list.find((call) => call.id === id);
  }

  /** `ringing`, or how it ended, by the cloud's clock. */
  stateOf(call: VoiceCall): 'ringing' | CallOutcome {
    return this.now() < call.settledAt ? 'ringing' : call.outcome;
  }

  to(phone: string): VoiceCall[] {
    return this.list.filter((call) => call.phone === phone);
  }

  all(): readonly VoiceCall[] {
    return this.list;
  }

  on(listener: (call: VoiceCall) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  reset(): void {
    this.list = [];
  }
}
