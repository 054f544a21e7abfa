import { accept, callAndLog, close, counts, verify } from './steps/dissuade';
import { registerWithSms, registerWithWechat } from './steps/register';
import type { Step } from './steps/step';
import { missed, moneySent } from './steps/trouble';
import {
  assign,
  handOverAndRefuse,
  nobodyCalls,
  nobodyOnDuty,
  refuse,
  repeat,
  residentReads,
  unknownPhone,
  warn,
} from './steps/warn';

/** The main job as people play it, in the order in which it happens: each step goes on where the last one ended. */
export const mainJob: readonly Step[] = [
  registerWithWechat,
  nobodyCalls,
  warn,
  repeat,
  refuse,
  residentReads,
  accept,
  callAndLog,
  verify,
  close,
  counts,
  registerWithSms,
  nobodyOnDuty,
  unknownPhone,
  handOverAndRefuse,
  assign,
  missed,
  moneySent,
];
