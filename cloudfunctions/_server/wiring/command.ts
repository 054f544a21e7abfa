import { listClocks, publishClocks } from '@domain/clocks/contract';
import { defineZone, importVillages, setPopulation } from '@domain/area/contract';
import { listDead, redriveMessage } from '@domain/message/contract';
import { getOverview } from '@domain/measure/contract';
import {
  configureSource,
  listSources,
  registerSource,
  revokeSourceKey,
  rotateSource,
} from '@domain/source/contract';
import { answerReport, listReports, readReport } from '@domain/report/desk-contract';
import { endRegistration } from '@domain/resident/desk-contract';
import { getStations, publishStations } from '@domain/station/desk-contract';
import { inviteStaff } from '@domain/staff/contract';
import { assignTask, cancelTask, listUnassigned, locateTask } from '@domain/task/desk-contract';
import { publishTips } from '@domain/tip/contract';
import { uploadWarnings } from '@domain/warning/upload';
import { log } from '../adapters/log';
import { createCallEntry, handle } from '../entry/call';
import { defineFunctionalZone, importStreet, recordPopulation } from '../usecases/area/publish';
import { history } from '../usecases/clocks/history';
import { publish as publishTable } from '../usecases/clocks/publish';
import { deadLetters, redrive } from '../usecases/message/dead-letters';
import { overview } from '../usecases/measure/overview';
import { answer, list as listAllReports, read } from '../usecases/report/desk';
import { configure, revokeKey, rotateKey } from '../usecases/source/keys';
import { list } from '../usecases/source/list';
import { registerOne } from '../usecases/source/register';
import { end } from '../usecases/resident/end';
import { invite } from '../usecases/staff/bind';
import { get, publish as publishAllStations } from '../usecases/station/stations';
import { assignTo, cancelByDesk, locate, unassigned } from '../usecases/task/desk';
import { publish } from '../usecases/tip/tips';
import { upload } from '../usecases/warning/upload';
import { callContext } from './context';
import { ports } from './ports';
import { deskRosterHandlers } from './roster';

const entry = createCallEntry({
  log,
  now: ports.clock.now,
  handlers: [
    handle(importVillages, (openid, input) => importStreet(ports, openid, input)),
    handle(defineZone, (openid, input) => defineFunctionalZone(ports, openid, input)),
    handle(setPopulation, (openid, input) => recordPopulation(ports, openid, input)),
    handle(inviteStaff, (openid, input) => invite(ports, openid, input)),
    ...deskRosterHandlers,
    handle(registerSource, (openid, input) => registerOne(ports, openid, input)),
    handle(rotateSource, (openid, input) => rotateKey(ports, openid, input)),
    handle(revokeSourceKey, (openid, input) => revokeKey(ports, openid, input)),
    handle(configureSource, (openid, input) => configure(ports, openid, input)),
    handle(listSources, (openid) => list(ports, openid)),
    handle(uploadWarnings, (openid, input) => upload(ports, openid, input)),
    handle(listClocks, (openid) => history(ports, openid)),
    handle(publishClocks, (openid, input) => publishTable(ports, openid, input)),
    handle(publishTips, (openid, input) => publish(ports, openid, input)),
    handle(listReports, (openid, input) => listAllReports(ports, openid, input)),
    handle(readReport, (openid, input) => read(ports, openid, input)),
    handle(answerReport, (openid, input) => answer(ports, openid, input)),
    handle(endRegistration, (openid, input) => end(ports, openid, input)),
    handle(getStations, (openid) => get(ports, openid)),
    handle(publishStations, (openid, input) => publishAllStations(ports, openid, input)),
    handle(getOverview, (openid, input) => overview(ports, openid, input)),
    handle(listDead, (openid) => deadLetters(ports, openid)),
    handle(redriveMessage, (openid, input) => redrive(ports, openid, input)),
    handle(listUnassigned, (openid) => unassigned(ports, openid)),
    handle(assignTask, (openid, input) => assignTo(ports, openid, input)),
    handle(cancelTask, (openid, input) => cancelByDesk(ports, openid, input)),
    handle(locateTask, (openid, input) => locate(ports, openid, input)),
  ],
});

export const main = (event: unknown, context: unknown) => entry(event, callContext(context));
