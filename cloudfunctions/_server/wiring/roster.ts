import { listStaff, publishRoster, setStaffActive } from '@domain/staff/contract';
import { bookLeave, endLeave, listLeaves } from '@domain/staff/leave-contract';
import {
  answerSwap,
  endRotation,
  getGaps,
  getLoad,
  getWeek,
  myRoster,
  overrideShift,
  proposeSwap,
  setPost,
  startRotation,
} from '@domain/staff/roster-contract';
import { handle } from '../entry/call';
import { callOffLeave, leave, leavesOf, override } from '../usecases/staff/cover';
import { list, setActive } from '../usecases/staff/members';
import { choosePost, gaps, load, week } from '../usecases/staff/planned';
import { publish } from '../usecases/staff/roster';
import { end, start } from '../usecases/staff/rotation';
import { answer, mine, propose } from '../usecases/staff/swap';
import { ports } from './ports';

/** What the desk does with rosters and members. */
export const deskRosterHandlers = [
  handle(publishRoster, (openid, input) => publish(ports, openid, input)),
  handle(startRotation, (openid, input) => start(ports, openid, input)),
  handle(endRotation, (openid, input) => end(ports, openid, input)),
  handle(overrideShift, (openid, input) => override(ports, openid, input)),
  handle(bookLeave, (openid, input) => leave(ports, openid, input)),
  handle(listLeaves, (openid, input) => leavesOf(ports, openid, input)),
  handle(endLeave, (openid, input) => callOffLeave(ports, openid, input)),
  handle(setPost, (openid, input) => choosePost(ports, openid, input)),
  handle(getWeek, (openid, input) => week(ports, openid, input)),
  handle(getGaps, (openid) => gaps(ports, openid)),
  handle(getLoad, (openid, input) => load(ports, openid, input)),
  handle(listStaff, (openid) => list(ports, openid)),
  handle(setStaffActive, (openid, input) => setActive(ports, openid, input)),
];

/** What members do with their own shifts. */
export const ownRosterHandlers = [
  handle(myRoster, (openid) => mine(ports, openid)),
  handle(proposeSwap, (openid, input) => propose(ports, openid, input)),
  handle(answerSwap, (openid, input) => answer(ports, openid, input)),
];
