import type { SnapshotInfo, Snapshots } from './control/snapshots';
import type { Faults } from './faults';
import type { Functions } from './functions/functions';
import type { Logs } from './logs/logs';
import type { Trace } from './server/trace';
import type { Conflict } from './store/transfer';
import type { Timers } from './timers/timers';
import type { Clock } from './clock';
import type { VoiceCalls } from './voice/calls';
import type { Choice } from './wechat/subscriptions';
import type { Identity } from './wechat/identities';
import type { Notification } from './wechat/notifications';
import type { Sms } from './wechat/sms';

/** WeChat as a test or a demo sees it. */
export interface WeChatView {
  /** Service notifications of one person, oldest first. */
  notifications(person: string): readonly Notification[];
  allNotifications(): readonly Notification[];
  /** Returns a function that stops it. */
  onNotification(listener: (notification: Notification) => void): () => void;
  /** Text messages to one phone, oldest first. */
  sms(phone: string): readonly Sms[];
  allSms(): readonly Sms[];
  onSms(listener: (sms: Sms) => void): () => void;
  /** What the person will answer to prompts for a template, and whether its messages still arrive. */
  choose(person: string, templateId: string, choice: Choice): void;
  credits(person: string, templateId: string): number;
  grantCredits(person: string, templateId: string, credits: number): void;
  /** A code as the button 'get phone number' hands out. */
  phoneCode(person: string): string;
  /** Notifications of one person since the last time that they were taken. */
  take(person: string): readonly Notification[];
  /** The same for the text messages to one phone. */
  takeSms(phone: string): readonly Sms[];
  /** Everything that arrived and was never taken: a test that expects no more asks at its end. */
  unexpected(): readonly (Notification | Sms)[];
  /** Forgets notifications and text messages. */
  reset(): void;
}

/** What a test may do to the cloud. */
export interface Control {
  readonly clock: Clock;
  /** Moves the time forward, or back when negative. */
  advance(ms: number): void;
  readonly faults: Faults;
  readonly trace: Trace;
  /** Kills an instance of a function, in the middle of a call if one is under way. False when none was there. */
  kill(fn: string): boolean;
  /** Ends idle instances: the next calls are cold starts. */
  cool(): Promise<void>;
  fire: Timers['fire'];
  /** Keeps documents, files and credits under a name; an older snapshot of that name gives way. */
  snapshot(name: string): SnapshotInfo;
  /** Brings a snapshot back, in a tenth of a second. Throws when there is none of that name. */
  restore(name: string): SnapshotInfo;
  readonly snapshots: Snapshots;
  /** Every document as `{"collection":…,"document":…}`, EJSON, one a line. */
  exportLines(): Iterable<string>;
  /** Takes in such lines, all or none; the error names the line that was wrong. Answers how many there were. */
  importLines(lines: Iterable<string>, conflict: Conflict): number;
  /** Timers don't fire by themselves any more: a test fires them. */
  holdTimers(): void;
}

/** A running CloudBase environment on this machine. */
export interface Localcloud {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `http://127.0.0.1:PORT/admin`. */
  readonly sdkUrl: string;
  /** Environment variables with which the unchanged wx-server-sdk talks to this cloud from outside a function. */
  sdkEnv(): Record<string, string>;
  identity(person: string): Identity;
  /** Calls a function as `wx.cloud.callFunction` of that person would; rejects when the function gave no answer. */
  call(person: string, fn: string, event: unknown): Promise<unknown>;
  readonly functions: Functions;
  readonly logs: Logs;
  readonly wechat: WeChatView;
  /** Calls that were placed with the voice provider at `/providers/voice`, and how people take them. */
  readonly voice: VoiceCalls;
  readonly control: Control;
  stop(): Promise<void>;
}

/** A function that gave no answer: `code` says why, as the cloud would. */
export class CallFailed extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}
