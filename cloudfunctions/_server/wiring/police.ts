import { giveCode, hearReply, showContact } from '@domain/contact/officer-contract';
import { createChannel, drawChannel, listChannels } from '@domain/channel/staff-contract';
import { recordStopPayment, revealStopPayment, settleStopPayment } from '@domain/stop-payment/contract';
import { bindStaff, staffMe, topUpCredits } from '@domain/staff/contract';
import {
  acceptTask,
  closeTask,
  getTask,
  handOverTask,
  listColleagues,
  listTasks,
  logAttempt,
  refuseTask,
  revealPerson,
  transferTask,
} from '@domain/task/contract';
import { log } from '../adapters/log';
import { pictures } from '../adapters/pictures';
import { createCallEntry, handle, type Handler } from '../entry/call';
import { give, hear, show } from '../usecases/contact/officer';
import { create, draw, listAll } from '../usecases/channel/channels';
import { bind } from '../usecases/staff/bind';
import { topUp } from '../usecases/staff/top-up';
import { staffSelf } from '../usecases/staff/me';
import { refusalFor } from '../usecases/staff/session';
import { record } from '../usecases/stop-payment/record';
import { revealAccount } from '../usecases/stop-payment/reveal';
import { settleOne } from '../usecases/stop-payment/settle';
import { accept } from '../usecases/task/accept';
import { attempt } from '../usecases/task/attempt';
import { close } from '../usecases/task/close';
import { colleagues, handTaskOver, refuseOffer, transfer } from '../usecases/task/leave';
import { getOne, listMine } from '../usecases/task/read';
import { reveal } from '../usecases/task/reveal';
import { callContext } from './context';
import { ports } from './ports';
import { ownRosterHandlers } from './roster';

// The drawing of codes is in this bundle only.
const contactPorts = { ...ports, pictures };

/** What nobody but the police is told the reasons of. */
const staffOnly = ({ action, run }: Handler): Handler => ({
  action,
  run: async (openid, input) => refusalFor(ports, openid, await run(openid, input)),
});

const entry = createCallEntry({
  log,
  now: ports.clock.now,
  handlers: [
    handle(staffMe, (openid) => staffSelf(ports, openid)),
    handle(topUpCredits, (openid, input) => topUp(ports, openid, input)),
    handle(bindStaff, (openid, input) => bind(ports, openid, input)),
    ...ownRosterHandlers,
    handle(createChannel, (openid, input) => create(ports, openid, input)),
    handle(listChannels, (openid) => listAll(ports, openid)),
    handle(drawChannel, (openid, input) => draw(ports, openid, input)),
    ...[
      handle(listTasks, (openid) => listMine(ports, openid)),
      handle(getTask, (openid, input) => getOne(ports, openid, input)),
      handle(acceptTask, (openid, input) => accept(ports, openid, input)),
      handle(refuseTask, (openid, input) => refuseOffer(ports, openid, input)),
      handle(listColleagues, (openid, input) => colleagues(ports, openid, input)),
      handle(handOverTask, (openid, input) => handTaskOver(ports, openid, input)),
      handle(transferTask, (openid, input) => transfer(ports, openid, input)),
      handle(revealPerson, (openid, input) => reveal(ports, openid, input)),
      handle(showContact, (openid, input) => show(contactPorts, openid, input)),
      handle(giveCode, (openid, input) => give(contactPorts, openid, input)),
      handle(hearReply, (openid, input) => hear(contactPorts, openid, input)),
      handle(logAttempt, (openid, input) => attempt(ports, openid, input)),
      handle(closeTask, (openid, input) => close(ports, openid, input)),
      handle(recordStopPayment, (openid, input) => record(ports, openid, input)),
      handle(settleStopPayment, (openid, input) => settleOne(ports, openid, input)),
      handle(revealStopPayment, (openid, input) => revealAccount(ports, openid, input)),
    ].map(staffOnly),
  ],
});

export const main = (event: unknown, context: unknown) => entry(event, callContext(context));
