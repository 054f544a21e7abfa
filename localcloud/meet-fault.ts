import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults';

/** The connection is to be cut without an answer. */
export class ReplyLost extends Error {
  constructor() {
    super('the reply is lost: a fault that was asked for');
  }
}

/** Does the work as the fault wants it: after a wait, without an answer, or not at all. */
export const meetFault = async <T>(
  fault: Fault | undefined,
  work: () => T | Promise<T>,
  errorOf: (code: string | number | undefined) => Error,
): Promise<T> => {
  if (fault === undefined) return work();
  if (fault.kind === 'error') throw errorOf(fault.code);
  if (fault.kind === 'lostRequest') throw new ReplyLost();
  if (fault.kind === 'delay') await (fault.wait?.() ?? sleep(fault.delayMs ?? 0));
  const result = await work();
  if (fault.kind === 'lostReply') throw new ReplyLost();
  return result;
};
