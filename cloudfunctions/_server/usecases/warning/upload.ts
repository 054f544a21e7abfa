import type { OutputOf, ParsedOf } from '@domain/contract/action';
import { sentenceOf } from '@domain/error/sentences';
import { maskPhone } from '@domain/resident/mask';
import { fail, ok, type Result } from '@domain/result';
import { deskSource } from '@domain/source/contract';
import type { PostedWarning, WarningAnswer } from '@domain/warning/contract';
import { readHeader, readRow, type SheetField } from '@domain/warning/sheet';
import { timeToleranceMs } from '@domain/warning/signing';
import type { uploadWarnings, UploadedRow } from '@domain/warning/upload';
import type { Ids } from '../ports/platform';
import { type SessionPorts, staffBehind } from '../staff/session';
import { type BatchPorts, receiveAll } from './batch';

interface Ports extends BatchPorts, SessionPorts {
  readonly ids: Ids;
}

type Input = ParsedOf<typeof uploadWarnings>;

/** Reads a sheet for the desk and, unless it is a preview, takes its good rows in like a batch. */
export async function upload(
  ports: Ports,
  openid: string,
  input: Input,
): Promise<Result<OutputOf<typeof uploadWarnings>>> {
  const desk = await staffBehind(ports, openid, ['commandDesk']);
  if (!desk.ok) return desk;
  const fields = readHeader(input.header);
  if (!fields.ok) return fields;
  const read = input.rows.map((cells) => readOne(ports, fields.value, cells));
  if (input.preview) return ok({ rows: read.map((row, index) => viewOf(index, row, null)) });
  const taken = await receiveAll(ports, {
    source: { id: deskSource, drill: false, wantsResults: false },
    nonce: Buffer.from(ports.ids.bytes(16)).toString('hex'),
    warnings: read.flatMap((row) => (row.ok ? [row.value] : [])),
  });
  const answers = taken.values();
  return ok({
    rows: read.map((row, index) =>
      viewOf(index, row, row.ok ? (answers.next().value ?? fail('busy')) : null),
    ),
  });
}

/** A row has no other name than what it says: the same row is the same warning. */
function readOne(
  { vault, clock }: Ports,
  fields: readonly (SheetField | null)[],
  cells: readonly string[],
): Result<PostedWarning> {
  const named = vault.mac('sheet', JSON.stringify([fields, cells])).slice(0, 32);
  const row = readRow(fields, cells, named);
  return row.ok && row.value.at > clock.now() + timeToleranceMs ? fail('badInput', 'at') : row;
}

function viewOf(
  index: number,
  row: Result<PostedWarning>,
  answer: Result<WarningAnswer> | null,
): UploadedRow {
  const wrong = !row.ok ? row : answer && !answer.ok ? answer : null;
  return {
    index,
    ok: wrong === null,
    shown: row.ok
      ? {
          phoneMask: maskPhone(row.value.phone),
          scamType: row.value.scamType,
          risk: row.value.risk,
          at: row.value.at,
        }
      : null,
    result: answer?.ok ? answer.value.result : null,
    field: wrong?.field ?? null,
    message: wrong ? sentenceOf(wrong.error) : null,
  };
}
