import { addPicture, myReports, sendReport } from '@domain/report/contract';
import { answerReport, listReports, readReport } from '@domain/report/desk-contract';
import { listStations } from '@domain/station/contract';
import { getStations } from '@domain/station/desk-contract';
import { newOpId } from '../../../demo/call';
import type { District } from '../../support/district';
import { aJpeg } from '../../support/jpeg';
import type { Budget } from './budget';

/** A report is sent with a picture, looked at and answered. */
export function reportBudgets(district: () => District): readonly Budget[] {
  let id = '';
  const send = async () => {
    const input = { opId: newOpId(), kind: 'phone' as const, what: '13912345678' };
    id = (await district().ok('resident-1', sendReport, input)).report.id;
  };
  const picture = () => ({ opId: newOpId(), report: id, place: 0, jpeg: aJpeg().toString('base64') });
  const answer = () => ({ opId: newOpId(), id, result: 'listed' as const, answer: '谢谢' });
  return [
    ['report.send', 4, 3, send],
    ['report.picture', 2, 2, () => district().ok('resident-1', addPicture, picture())],
    ['report.mine', 1, 1, () => district().ok('resident-1', myReports, {})],
    ['report.list', 2, 1, () => district().ok('desk-1', listReports, { answered: false })],
    ['report.read', 3, 2, () => district().ok('desk-1', readReport, { opId: newOpId(), id })],
    ['report.answer', 4, 3, () => district().ok('desk-1', answerReport, answer())],
    ['station.list', 2, 1, () => district().ok('resident-1', listStations, {})],
    ['station.get', 3, 1, () => district().ok('desk-1', getStations, {})],
  ];
}
