import {
  contactId,
  type ContactRecord,
  isListening,
  pictureText,
  pictureUntil,
  type Proof,
  proofMs,
  standingProof,
} from '@domain/contact/contact';
import type { checkOfficer } from '@domain/contact/contract';
import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { fail, ok, type Result } from '@domain/result';
import { heldContact, type Task } from '@domain/task/task';
import type { Contacts } from '../ports/contact';
import type { Clock, Vault } from '../ports/platform';
import type { Residents, Tasks } from '../ports/store';
import { callerOf, heldTaskOf } from '../resident/own';
import { guessOf, pictureMac, repliesAfter, spokenCode } from './codes';

interface Ports {
  readonly residents: Residents;
  readonly tasks: Tasks;
  readonly contacts: Contacts;
  readonly vault: Vault;
  readonly clock: Clock;
}

type Input = ParsedOf<typeof checkOfficer>;
type Output = OutputOf<typeof checkOfficer>;

const no: Result<Output> = ok({ officer: null });

/**
 * The resident asks whether a code is that of the officer who holds their task. Only their own task is looked at, so a code
 * says nothing to anybody else. A spoken code costs a try before it is compared, so that no number of questions at once
 * guesses more often.
 */
export async function check(ports: Ports, openid: string, input: Input): Promise<Result<Output>> {
  const { contacts, clock } = ports;
  const resident = await callerOf(ports, openid);
  if (!resident.ok) return resident;
  const task = await heldTaskOf(ports, resident.value);
  if (!task) return no;
  const record = await contacts.byId(contactId(task._id, task.gen));
  if (record === null) return no;
  const now = clock.now();
  // The answer was lost: the same question again gets it.
  if (standingProof(record, now)?.opId === input.opId) return yes(ports, task, record);
  if (!isListening(record, now)) return no;
  const right =
    input.claim.by === 'code'
      ? await isRightCode(ports, record, { code: input.claim.code, opId: input.opId })
      : isRightPicture(ports, record, input.claim.text);
  if (right === null) return fail('busy');
  if (!right) return no;
  const proof: Proof = { at: now, by: input.claim.by, n: record.n, opId: input.opId };
  const proven = await contacts.prove(record, proof);
  if (proven === 'uncertain') return fail('busy');
  return proven === 'changed' ? yes(ports, task, { ...record, proof }) : no;
}

async function isRightCode(
  { contacts, vault }: Ports,
  record: ContactRecord,
  { code, opId }: { readonly code: string; readonly opId: Input['opId'] },
): Promise<boolean | null> {
  const guess = guessOf(vault, opId, code);
  const taken = record.lastTry === guess ? 'changed' : await contacts.takeTry(record, guess);
  if (taken === 'uncertain') return null;
  return taken === 'changed' && code === spokenCode(vault, record);
}

/** Not counted: 128 bits can't be guessed. */
function isRightPicture({ vault, clock }: Ports, record: ContactRecord, text: string): boolean {
  const until = pictureUntil(text);
  if (until === null || until <= clock.now() || record.codeUntil <= clock.now()) return false;
  return text === pictureText(until, pictureMac(vault, record, until));
}

function yes({ vault }: Ports, task: Task, record: ContactRecord): Result<Output> {
  const held = heldContact(task);
  if (held === null || record.proof === null) return no;
  const { title, station, badgeTail, since } = held;
  const { at } = record.proof;
  const replies = repliesAfter(vault, record, record.proof);
  return ok({
    officer: { title, station, badgeTail, since, provenAt: at, until: at + proofMs, replies },
  });
}
