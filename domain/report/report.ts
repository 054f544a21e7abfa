import type { OpId } from '../contract/fields';
import type { ResidentId, Sealed, StaffId } from '../identity/ids';
import type { ScamType } from '../scam/type';

export const reportKinds = ['phone', 'link', 'text'] as const;
export type ReportKind = (typeof reportKinds)[number];
export const reportKindName: Record<ReportKind, string> = {
  phone: '电话号码',
  link: '链接',
  text: '短信、聊天',
};

/** `received` → `read` by the desk → one of the answers, which is final. */
export const reportAnswers = ['warned', 'listed', 'notEnough'] as const;
export type ReportAnswer = (typeof reportAnswers)[number];
export const reportStates = ['received', 'read', ...reportAnswers] as const;
export type ReportState = (typeof reportStates)[number];
export const openReportStates: readonly ReportState[] = ['received', 'read'];
export const reportStateName: Record<ReportState, string> = {
  received: '已收到',
  read: '正在看',
  warned: '已用来提醒别人',
  listed: '已列入黑名单',
  notEnough: '线索不够，已存档',
};

/** Pictures of one report, and bytes of one: a call to a function takes 100 KB, and base64 makes four of three. */
export const mostPictures = 3;
export const pictureBytes = 70_000;
/** Reports that one person may send in a day [default]. */
export const reportsPerDay = 20;

/** How WeChat labels the text; `unknown` when it gave no answer. A mark for the desk: scam texts are meant to look bad. */
export type TextLabel = 'pass' | 'review' | 'risky' | 'unknown';

/** What somebody has told us. The words are sealed: they often hold names and numbers. */
export interface StoredReport {
  readonly _id: string;
  readonly reporter: ResidentId;
  readonly opId: OpId;
  /** Its sender was registered. Who they are is nobody's business: not even a mask is kept. */
  readonly registered: boolean;
  readonly kind: ReportKind;
  readonly scamType: ScamType | null;
  readonly what: Sealed;
  readonly more: Sealed | null;
  readonly label: TextLabel;
  /** File ids by their place; a place is written once. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly at: number;
  readonly state: ReportState;
  readonly readAt: number | null;
  readonly readBy: StaffId | null;
  readonly answer: string | null;
  readonly answeredAt: number | null;
  readonly answeredBy: StaffId | null;
  readonly lastOp: OpId | null;
}

const runs = /\d{5,}/g;

/** What may be sent to WeChat's check: without numbers that belong to somebody. */
export const withoutNumbers = (text: string): string => text.replace(runs, '*');
