import type { OutputOf, ParsedOf } from '@domain/contract/action';
import type { addPicture } from '@domain/report/contract';
import { withoutMetadata } from '@domain/report/jpeg';
import { fail, ok, type Result } from '@domain/result';
import type { Vault } from '../ports/platform';
import type { Files, Reports } from '../ports/report';

interface Ports {
  readonly reports: Reports;
  readonly files: Files;
  readonly vault: Vault;
}

/** Adds a picture to the caller's own report. A place that is taken stays as it is: the same picture came again. */
export async function picture(
  { reports, files, vault }: Ports,
  openid: string,
  input: ParsedOf<typeof addPicture>,
): Promise<Result<OutputOf<typeof addPicture>>> {
  const report = await reports.byId(input.report);
  if (report === null || report.reporter !== vault.residentId(openid)) return fail('reportUnknown');
  const count = Object.keys(report.pictures).length;
  if (report.pictures[String(input.place)] !== undefined) return ok({ pictures: count });
  const jpeg = withoutMetadata(Buffer.from(input.jpeg, 'base64'));
  if (jpeg === null) return fail('pictureWrong', 'jpeg');
  const fileId = await files.put(`reports/${report._id}/${input.place}.jpg`, jpeg);
  if (fileId === null) return fail('busy');
  const set = await reports.setPicture(report._id, input.place, fileId);
  return set === 'uncertain' ? fail('busy') : ok({ pictures: count + 1 });
}
