import { lowRiskContent, residentContent } from '@domain/message/compose';
import type { Resident } from '@domain/resident/resident';
import type { PostedWarning, WarningAnswer } from '@domain/warning/contract';
import type { InboxRecord } from '@domain/warning/inbox';
import type { Inbox } from '../ports/store';
import type { Senders, Vault } from '../ports/platform';

interface LowPorts {
  readonly inbox: Inbox;
  readonly senders: Senders;
  readonly vault: Vault;
}

interface Low {
  readonly warning: PostedWarning;
  readonly resident: Resident | null;
}

/** A low risk makes no task: it stands on the daily list (the inbox), and a registered resident gets one push; their relatives do for who has no app. */
export async function listLow(
  { inbox, senders, vault }: LowPorts,
  record: InboxRecord,
  { warning, resident }: Low,
): Promise<WarningAnswer> {
  const answer: WarningAnswer = { warningId: record._id, result: 'listed' };
  if (resident && record.drill !== true) {
    const { scamType } = warning;
    const sends =
      resident.openid === null
        ? (resident.guardians ?? []).map(({ openid }) =>
            senders.wechat(vault.open(openid), lowRiskContent({ scamType })),
          )
        : [senders.wechat(vault.open(resident.openid), residentContent({ id: '', scamType }))];
    await Promise.all(sends);
  }
  await inbox.finish(record._id, answer);
  return answer;
}
