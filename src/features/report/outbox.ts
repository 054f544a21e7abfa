import * as v from 'valibot';
import { addPicture, sendReport } from '@domain/report/contract';
import type { InputOf } from '@domain/contract/action';
import { reportKinds } from '@domain/report/report';
import { call } from '../../api/call';
import { mayHaveWorked } from '../../api/outcome';
import { phoneNow } from '../../platform/clock';
import { newOpId } from '../../platform/op-id';
import { keep, recall, whenForgotten } from '../../platform/storage';

export type ReportInput = Omit<InputOf<typeof sendReport>, 'opId' | 'scamType'>;

/** A report that has not arrived as a whole. It keeps its intent: sent again, it is the same report. */
const Outgoing = v.object({
  opId: v.string(),
  /** When it was written, by the phone's clock. */
  at: v.number(),
  input: v.object({
    kind: v.picklist(reportKinds),
    what: v.string(),
    more: v.optional(v.string()),
  }),
  pictures: v.array(v.string()),
  /** The report's id once it has arrived; then only pictures are missing. */
  id: v.nullable(v.string()),
  /** Pictures that have arrived. */
  arrived: v.number(),
});
export type Outgoing = v.InferOutput<typeof Outgoing>;

const key = 'report.outbox';
/** More than these wait for nobody: the storage is small. */
export const mostWaiting = 3;

/** What the sending of everything came to. */
export interface Sent {
  readonly arrived: number;
  /** A definite no: the report is not kept any more. */
  readonly refusal: string | null;
}

let waiting: readonly Outgoing[] | null = null;
whenForgotten(() => {
  waiting = null;
});

/** What waits on this phone, the oldest first. */
export function waitingReports(): readonly Outgoing[] {
  if (waiting === null) {
    const kept = v.safeParse(v.array(Outgoing), recall(key));
    waiting = kept.success ? kept.output : [];
  }
  return waiting;
}

function write(next: readonly Outgoing[]): void {
  waiting = next;
  keep(key, next);
}

const put = (one: Outgoing): void =>
  write(waitingReports().map((other) => (other.opId === one.opId ? one : other)));

/** Keeps a report on the phone; it is sent from there, now or when there is a network. False: too many wait. */
export async function keepReport(input: ReportInput, pictures: readonly string[]): Promise<boolean> {
  if (waitingReports().length >= mostWaiting) return false;
  const opId = await newOpId();
  write([
    ...waitingReports(),
    { opId, at: phoneNow(), input, pictures: [...pictures], id: null, arrived: 0 },
  ]);
  return true;
}

let running: Promise<Sent> | null = null;

/** Sends what waits, one after another; a second call while one runs joins it. */
export function sendWaiting(): Promise<Sent> {
  running ??= sendAll().finally(() => {
    running = null;
  });
  return running;
}

async function sendAll(): Promise<Sent> {
  let sent: Sent = { arrived: 0, refusal: null };
  for (const one of waitingReports()) {
    const came = await sendOne(one);
    if (came === null) return sent;
    sent = {
      arrived: sent.arrived + came.arrived,
      refusal: came.refusal ?? sent.refusal,
    };
    write(waitingReports().filter(({ opId }) => opId !== one.opId));
  }
  return sent;
}

/** Null: no answer came, it waits on. */
async function sendOne(one: Outgoing): Promise<Sent | null> {
  const outcome = one.id === null ? await call(sendReport, { opId: one.opId, ...one.input }) : null;
  if (outcome !== null && !outcome.ok)
    return mayHaveWorked(outcome) ? null : { arrived: 0, refusal: outcome.message };
  const id = outcome === null ? one.id : outcome.value.report.id;
  const landed = { ...one, id };
  put(landed);
  return id !== null && (await sendPictures(landed, id)) ? { arrived: 1, refusal: null } : null;
}

/** False: one got no answer. One that is refused is left out, the report itself has arrived. */
async function sendPictures(one: Outgoing, report: string): Promise<boolean> {
  for (let place = one.arrived; place < one.pictures.length; place += 1) {
    const jpeg = one.pictures[place] ?? '';
    const outcome = await call(addPicture, { opId: await newOpId(), report, place, jpeg });
    if (mayHaveWorked(outcome)) return false;
    put({ ...one, arrived: place + 1 });
  }
  return true;
}
