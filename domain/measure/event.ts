import type { AreaCode } from '../contract/fields';
import type { OutcomeCode } from '../task/outcome';
import type { RevisitKind, SkipReason } from '../task/revisit';
import type { Risk } from '../warning/risk';
import { isCounted } from './count';

/** What happened, as the append-only log keeps it. Audit and measures derive from these; nobody is named in one. */
export type EventBody =
  | { readonly type: 'registered'; readonly channel?: string; readonly care?: string }
  /** Away from where they lived, and to where they live now: two events of one change. */
  | { readonly type: 'movedOut' | 'movedIn' }
  | { readonly type: 'phoneChanged' | 'tagsChanged' }
  | { readonly type: 'consentChanged'; readonly purpose: string; readonly textVersion: number | null }
  | { readonly type: 'left' }
  | { readonly type: 'guardianAgreed' | 'guardianLeft'; readonly guardian: string }
  | { readonly type: 'guardiansOrdered'; readonly guardians: readonly string[] }
  /** An episode, by its first warning. */
  | {
      readonly type: 'opened';
      readonly warningId: string;
      readonly risk: Risk;
      /** The person was never warned before. */
      readonly newPerson?: true;
      /** So soon after the last one. */
      readonly relapse?: true;
      /** A revisit that somebody holds becomes it. */
      readonly held?: true;
    }
  /** Another warning of the same person, merged into the open task. */
  | { readonly type: 'warned'; readonly warningId: string; readonly risk: Risk }
  | {
      readonly type: 'offered';
      readonly rung: number;
      readonly gen: number;
      readonly staff: readonly string[];
    }
  | { readonly type: 'rungSkipped'; readonly rung: number; readonly gen: number }
  | { readonly type: 'unassigned'; readonly because: 'nobodyOnDuty' | 'placeUnknown' }
  | { readonly type: 'located' }
  /** The number belongs to somebody else by now. */
  | { readonly type: 'passedOn' }
  | { readonly type: 'accepted'; readonly gen: number; readonly staff: string; readonly revisit?: true }
  /** A revisit, as a task of its own. */
  | { readonly type: 'revisitOpened'; readonly kind: RevisitKind; readonly of: string }
  | { readonly type: 'revisitSkipped'; readonly kind: RevisitKind; readonly because: SkipReason }
  | { readonly type: 'takenBack'; readonly gen: number; readonly staff: string }
  | { readonly type: 'attempted'; readonly channel: string; readonly result: string; readonly staff: string }
  /** What goes on beside the calls while the person cannot be reached, and what was looked for and is not there. */
  | {
      readonly type: 'lineStarted';
      readonly line: string;
      readonly gen: number;
      readonly staff: readonly string[];
    }
  | { readonly type: 'lineMissing'; readonly line: string; readonly gen: number; readonly because: string }
  | { readonly type: 'refused'; readonly gen: number; readonly staff: string; readonly reason: string }
  | { readonly type: 'handedOver'; readonly gen: number; readonly from: string; readonly to: string }
  | { readonly type: 'assigned'; readonly gen: number; readonly to: string }
  | { readonly type: 'withdrawn'; readonly warningId: string; readonly reason?: string }
  | { readonly type: 'cancelled'; readonly because: string }
  /** Money was sent; amounts are in 分. */
  | {
      readonly type: 'stopRecorded';
      readonly stop: string;
      /** Absent: the person wrote it down. */
      readonly staff?: string;
      readonly amountFen: number;
      readonly dueAt: number;
    }
  | {
      readonly type: 'stopReminded';
      readonly stop: string;
      readonly late: boolean;
      readonly staff: readonly string[];
    }
  | {
      readonly type: 'stopSettled';
      readonly stop: string;
      readonly staff: string;
      readonly result: string;
      /** It was submitted within its 30 minutes. */
      readonly inTime: boolean;
      readonly stoppedFen?: number;
      readonly because?: string;
    }
  | { readonly type: 'seen' }
  /** What the person said on the warning's page. */
  | { readonly type: 'saidFine' }
  | { readonly type: 'saidTransferred'; readonly dueAt: number; readonly guardian?: string }
  /** Whom they asked us to tell. */
  | { readonly type: 'familyAsked'; readonly guardians: readonly string[] }
  /** How a guardian's call went, as they said. */
  | { readonly type: 'familyCalled'; readonly guardian: string; readonly result: string }
  | {
      readonly type: 'closed';
      readonly outcome: OutcomeCode;
      readonly staff: string;
      /** Whose warnings it closed: their precision. */
      readonly sources?: readonly string[];
      /** It was a revisit. */
      readonly revisit?: RevisitKind;
      /** How many revisits were planned. */
      readonly revisits?: number;
      /** The person is lost for the first time: they are counted once. */
      readonly personLost?: true;
    };

/** An event inside the document that it is about, still to be copied out by the relay. */
export interface EventRecord {
  readonly at: number;
  readonly body: EventBody;
  /** Where it counts, when that is not where its document is. */
  readonly areas?: readonly AreaCode[];
}

/**
 * An event in the log. `_id` is `<document>#<number>`, numbered from 0 without a gap; `areas` are those of its document
 * when it was copied: where it counts.
 */
export interface LoggedEvent extends EventRecord {
  readonly _id: string;
  readonly areas: readonly AreaCode[];
  /** Its share is in the counters; true from the start when there is nothing to count. */
  readonly counted: boolean;
  /** Of a drill: never counted. */
  readonly drill?: boolean;
}

interface Outbox {
  readonly _id: string;
  /** The name for its events, where `_id` may come again after the document has gone. */
  readonly eventsOf?: string;
  readonly areas: readonly AreaCode[];
  readonly events: readonly EventRecord[];
  readonly eventsTrimmed: number;
  readonly drill?: boolean;
}

/** The events of a document under their deterministic ids: the position counts those that were trimmed before. */
export const loggedEvents = (document: Outbox): LoggedEvent[] =>
  document.events.map((event, index) => ({
    _id: `${document.eventsOf ?? document._id}#${document.eventsTrimmed + index}`,
    ...event,
    areas: event.areas ?? document.areas,
    counted: document.drill === true || !isCounted(event.body),
    ...(document.drill === true ? { drill: true } : {}),
  }));
