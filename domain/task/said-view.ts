import * as v from 'valibot';
import { Instant } from '../contract/fields';
import { calledResults } from '../family/called';
import { ScamType } from '../scam/type';
import { TransferSaidView } from '../stop-payment/view';

/** What the person and their family have said of a task, as staff see it; a part of `TaskView`. */
export const SaidView = v.object({
  /** The person asked for help themselves: when, the last time, and which scam they took it for, if they said so. */
  askedForHelp: v.optional(v.nullable(v.object({ at: Instant, scamType: v.nullable(ScamType) })), null),
  /** 'I am fine', as the person said on the warning's page; it proves nothing. */
  fineAt: v.nullable(Instant),
  /** 'I have already transferred': its 30-minute clock, until an account is recorded or the task ends. */
  transferSaid: v.nullable(TransferSaidView),
  /** When they last asked us to tell their family. */
  familyToldAt: v.nullable(Instant),
  /** How guardians' calls went, as they said, the last one last. */
  familyCalls: v.optional(
    v.array(
      v.object({
        at: Instant,
        result: v.picklist(calledResults),
        /** The guardian agreed to be one only after the warning had come. */
        isNew: v.boolean(),
      }),
    ),
    [],
  ),
});
