import {
  contactId,
  type ContactRecord,
  firstContact,
  givenOut,
  mostTries,
  noCodeBecause,
  pictureEnd,
  pictureText,
  replyKinds,
  standingProof,
} from '@domain/contact/contact';
import type { ContactView, giveCode, hearReply, showContact } from '@domain/contact/officer-contract';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { TaskId } from '@domain/identity/ids';
import { fail, ok, type Result } from '@domain/result';
import type { Contacts, Pictures } from '../ports/contact';
import { heldTask, type TaskReadPorts } from '../task/read';
import { guessOf, pictureMac, repliesAfter, spokenCode } from './codes';

interface Ports extends Pick<TaskReadPorts, 'tasks' | 'vault' | 'clock'> {
  readonly contacts: Contacts;
  readonly pictures: Pictures;
}

interface Held {
  readonly id: string;
  readonly gen: number;
}

/** The record of a task that the caller holds now; null: nothing was given out yet. */
async function recordOf(
  { tasks, contacts, vault }: Ports,
  openid: string,
  { id, gen }: Held,
): Promise<Result<ContactRecord | null>> {
  const [task, record] = await Promise.all([
    tasks.byId(id as TaskId),
    contacts.byId(contactId(id as TaskId, gen)),
  ]);
  const held = heldTask(task, vault.staffId(openid), gen);
  return held.ok ? ok(record) : held;
}

export async function show(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof showContact>,
): Promise<Result<OutputOf<typeof showContact>>> {
  const record = await recordOf(ports, openid, input);
  return record.ok ? ok(viewOf(ports, record.value)) : record;
}

/** Gives out the next code, once: the same wish again finds it given out. */
export async function give(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof giveCode>,
): Promise<Result<OutputOf<typeof giveCode>>> {
  const { contacts, clock } = ports;
  const seen = await recordOf(ports, openid, input);
  if (!seen.ok) return seen;
  const _id = contactId(input.id as TaskId, input.gen);
  if ((seen.value?.n ?? 0) !== input.after) return ok(viewOf(ports, seen.value));
  const first = firstContact(_id, clock.now());
  const written =
    seen.value === null
      ? await contacts.add(first)
      : await contacts.giveOut(seen.value, givenOut(seen.value, clock.now()));
  if (written === 'uncertain') return fail('busy');
  return ok(viewOf(ports, await contacts.byId(_id)));
}

/** Whether what the person on the line says is what the resident's own phone shows since the last proof. */
export async function hear(
  ports: Ports,
  openid: string,
  input: ParsedOf<typeof hearReply>,
): Promise<Result<OutputOf<typeof hearReply>>> {
  const { contacts, vault, clock } = ports;
  const found = await recordOf(ports, openid, input);
  if (!found.ok) return found;
  const record = found.value;
  const now = clock.now();
  const proof = record && standingProof(record, now);
  if (record === null || proof === null) return ok({ right: false, contact: viewOf(ports, record) });
  if (record.reply?.opId === input.opId) return ok({ right: true, contact: viewOf(ports, record) });
  const guess = guessOf(vault, input.opId, input.said);
  const taken = record.lastReply === guess ? 'changed' : await contacts.takeReplyTry(record, guess);
  if (taken === 'uncertain') return fail('busy');
  const replies = repliesAfter(vault, record, proof);
  const kind = replyKinds.find((one) => replies[one] === input.said);
  if (taken === 'unchanged' || kind === undefined)
    return ok({ right: false, contact: viewOf(ports, await contacts.byId(record._id)) });
  const reply = { at: now, kind, opId: input.opId };
  if ((await contacts.noteReply(record, reply)) === 'uncertain') return fail('busy');
  return ok({ right: true, contact: viewOf(ports, { ...record, reply }) });
}

const nothingYet = {
  n: 0,
  code: null,
  codeUntil: null,
  noCode: 'none',
  picture: null,
  proof: null,
  listens: false,
  reply: null,
  replyTriesLeft: mostTries,
} as const;

function viewOf({ vault, clock, pictures }: Ports, record: ContactRecord | null): ContactView {
  const now = clock.now();
  if (record === null) return { ...nothingYet, now };
  const noCode = noCodeBecause(record, now);
  const until = pictureEnd(now);
  const { proof, reply, replyTries, n, codeUntil } = record;
  return {
    n,
    code: noCode === null ? spokenCode(vault, record) : null,
    codeUntil: noCode === null ? codeUntil : null,
    noCode,
    picture: noCode === null ? pictures.qr(pictureText(until, pictureMac(vault, record, until))) : null,
    proof: proof && { at: proof.at, by: proof.by },
    listens: standingProof(record, now) !== null && reply === null && replyTries < mostTries,
    reply: reply && { at: reply.at, kind: reply.kind },
    replyTriesLeft: mostTries - replyTries,
    now,
  };
}
