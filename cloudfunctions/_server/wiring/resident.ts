import { listVillages } from '@domain/area/contract';
import {
  agreeFamily,
  callRelative,
  inviteFamily,
  leaveFamily,
  listAlerts,
  listFamily,
  orderFamily,
  peekFamily,
  readNotice,
  sayCalled,
  undoLeave,
} from '@domain/family/contract';
import { checkOfficer } from '@domain/contact/contract';
import { readScene } from '@domain/channel/contract';
import {
  askRelative,
  listRelatives,
  listRelativeViewers,
  moveRelative,
  registerRelative,
  removeRelative,
} from '@domain/family/relative-contract';
import {
  changeOwnData,
  changePhone,
  exportOwnData,
  getOwnData,
  leaveService,
  listViewers,
} from '@domain/resident/own-contract';
import { register, sendSmsCode, verifyOfficer, whoAmI } from '@domain/resident/contract';
import { addPicture, myReports, sendReport } from '@domain/report/contract';
import { listStations } from '@domain/station/contract';
import { listTips } from '@domain/tip/contract';
import { confirmWarning, listWarnings } from '@domain/warning/contract';
import { askForHelp } from '@domain/warning/help-contract';
import { addAccount, sayFine, sayTransferred, tellFamily } from '@domain/warning/said-contract';
import { log } from '../adapters/log';
import { createCallEntry, handle } from '../entry/call';
import { villages } from '../usecases/area/list';
import { alerts, call, noted, peek } from '../usecases/family/alerts';
import { called } from '../usecases/family/called';
import { check } from '../usecases/contact/check';
import { agree, family, invite, leave, order, undo } from '../usecases/family/family';
import { addOwnAccount } from '../usecases/resident/add-account';
import { ask as askHelp } from '../usecases/resident/ask-for-help';
import { me } from '../usecases/resident/me';
import { sendCode } from '../usecases/resident/send-code';
import { registerResident } from '../usecases/resident/register';
import { askRelatives, fine, transferred } from '../usecases/resident/said';
import { read } from '../usecases/channel/scene';
import { ask, registerOne } from '../usecases/family/register-relative';
import { moveOne, relatives, relativeViewers, removeOne } from '../usecases/family/relatives';
import { changeOwn } from '../usecases/resident/change';
import { changeOwnPhone } from '../usecases/resident/change-phone';
import { ownData } from '../usecases/resident/data';
import { exportAll } from '../usecases/resident/export';
import { leaveAll } from '../usecases/resident/leave';
import { viewers } from '../usecases/resident/viewers';
import { confirmSeen, ownWarnings, verify } from '../usecases/resident/warnings';
import { picture } from '../usecases/report/picture';
import { mine, send } from '../usecases/report/send';
import { nearest } from '../usecases/station/stations';
import { list } from '../usecases/tip/tips';
import { callContext } from './context';
import { ports } from './ports';

const entry = createCallEntry({
  log,
  now: ports.clock.now,
  handlers: [
    handle(whoAmI, (openid) => me(ports, openid)),
    handle(sendSmsCode, (openid, input) => sendCode(ports, openid, input)),
    handle(register, (openid, input) => registerResident(ports, openid, input)),
    handle(readScene, (_openid, input) => read(ports, input)),
    handle(getOwnData, (openid) => ownData(ports, openid)),
    handle(changeOwnData, (openid, input) => changeOwn(ports, openid, input)),
    handle(changePhone, (openid, input) => changeOwnPhone(ports, openid, input)),
    handle(leaveService, (openid, input) => leaveAll(ports, openid, input)),
    handle(exportOwnData, (openid, input) => exportAll(ports, openid, input)),
    handle(listViewers, (openid) => viewers(ports, openid)),
    handle(listRelatives, (openid) => relatives(ports, openid)),
    handle(listRelativeViewers, (openid, input) => relativeViewers(ports, openid, input)),
    handle(askRelative, (openid, input) => ask(ports, openid, input)),
    handle(registerRelative, (openid, input) => registerOne(ports, openid, input)),
    handle(moveRelative, (openid, input) => moveOne(ports, openid, input)),
    handle(removeRelative, (openid, input) => removeOne(ports, openid, input)),
    handle(listVillages, () => villages(ports)),
    handle(listWarnings, (openid) => ownWarnings(ports, openid)),
    handle(confirmWarning, (openid, input) => confirmSeen(ports, openid, input)),
    handle(askForHelp, (openid, input) => askHelp(ports, openid, input)),
    handle(sayFine, (openid, input) => fine(ports, openid, input)),
    handle(sayTransferred, (openid, input) => transferred(ports, openid, input)),
    handle(addAccount, (openid, input) => addOwnAccount(ports, openid, input)),
    handle(tellFamily, (openid, input) => askRelatives(ports, openid, input)),
    handle(verifyOfficer, (openid) => verify(ports, openid)),
    handle(checkOfficer, (openid, input) => check(ports, openid, input)),
    handle(inviteFamily, (openid, input) => invite(ports, openid, input)),
    handle(peekFamily, (openid, input) => peek(ports, openid, input)),
    handle(listAlerts, (openid) => alerts(ports, openid)),
    handle(readNotice, (openid, input) => noted(ports, openid, input)),
    handle(callRelative, (openid, input) => call(ports, openid, input)),
    handle(sayCalled, (openid, input) => called(ports, openid, input)),
    handle(agreeFamily, (openid, input) => agree(ports, openid, input)),
    handle(listFamily, (openid) => family(ports, openid)),
    handle(orderFamily, (openid, input) => order(ports, openid, input)),
    handle(leaveFamily, (openid, input) => leave(ports, openid, input)),
    handle(undoLeave, (openid, input) => undo(ports, openid, input)),
    handle(sendReport, (openid, input) => send(ports, openid, input)),
    handle(addPicture, (openid, input) => picture(ports, openid, input)),
    handle(myReports, (openid) => mine(ports, openid)),
    handle(listStations, (openid) => nearest(ports, openid)),
    handle(listTips, (_openid, input) => list(ports, input)),
  ],
});

export const main = (event: unknown, context: unknown) => entry(event, callContext(context));
