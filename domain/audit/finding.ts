import { minuteMs, secondMs } from '../time/shanghai';

/**
 * What the auditor found: `overdue` an open task past its deadline · `lost` a warning that was answered and is in no task ·
 * `abandoned` one that was taken in and not answered · `silentOffer` an offer without its message · `stuck` a message
 * whose lease or time ran out · `aside` something that failed so often that it was set aside.
 */
export const findingKinds = ['overdue', 'lost', 'abandoned', 'silentOffer', 'stuck', 'aside'] as const;
export type FindingKind = (typeof findingKinds)[number];

export const findingName: Record<FindingKind, string> = {
  overdue: '任务过了时限没有升级',
  lost: '已应答的预警没有任务',
  abandoned: '收到的预警没有派出',
  silentOffer: '派单没有通知',
  stuck: '通知没有送出',
  aside: '多次出错，已放到一边',
};

/** One finding about one task or warning; found again within the same hour it is the same. */
export interface Finding {
  readonly _id: string;
  readonly kind: FindingKind;
  /** The id of the task or of the warning. */
  readonly subject: string;
  readonly at: number;
  readonly repaired: boolean;
}

export const findingId = (kind: FindingKind, subject: string, at: number): string =>
  `${kind}|${subject}|${Math.floor(at / (60 * minuteMs))}`;

/** The jobs have this long before the auditor calls something late. */
export const patienceMs = 60 * secondMs;
export const auditEveryMs = minuteMs;
/** An auditor that was not heard of for so long is an alarm by itself. */
export const silentAfterMs = 3 * minuteMs;

/** Failures after which something is set aside. */
export const failuresUntilAside = 5;

/** The last audit. Its absence is an alarm. */
export interface Heartbeat {
  readonly _id: 'audit';
  readonly at: number;
  readonly found: number;
  readonly repaired: number;
}

/** Since when the auditor is silent; null while it is heard. A system that was never audited is silent since ever. */
export const silentSince = (heartbeat: Heartbeat | null, now: number): number | null => {
  if (heartbeat === null) return 0;
  return now - heartbeat.at > silentAfterMs ? heartbeat.at : null;
};
