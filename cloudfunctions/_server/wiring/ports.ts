import { randomBytes } from 'node:crypto';
import { keysFrom } from '../adapters/crypto/keys';
import { createVault } from '../adapters/crypto/vault';
import { bookRepository, findingRepository, heartbeatRepository } from '../adapters/repositories/audit';
import { counterRepository, eventRepository, outboxOf } from '../adapters/repositories/events';
import { familyRepository } from '../adapters/repositories/families';
import { noticeRepository } from '../adapters/repositories/notices';
import { inboxRepository } from '../adapters/repositories/inbox';
import {
  memberRepository,
  residentRepository,
  rosterRepository,
  staffRepository,
} from '../adapters/repositories/people';
import { auditRepository, limitRepository, smsCodeRepository } from '../adapters/repositories/protection';
import {
  leaveRepository,
  postRepository,
  rotationRepository,
  shiftRepository,
} from '../adapters/repositories/rosters';
import { contactRepository } from '../adapters/repositories/contacts';
import { creditRepository } from '../adapters/repositories/credits';
import { clockTableRepository } from '../adapters/repositories/clocks';
import { spentOf } from '../adapters/repositories/spent';
import { swapRepository } from '../adapters/repositories/swaps';
import { channelRepository } from '../adapters/repositories/channels';
import { areaRepository, tipRepository } from '../adapters/repositories/reference';
import { batchRepository, sourceAlertRepository, sourceRepository } from '../adapters/repositories/sources';
import { taskRepository } from '../adapters/repositories/tasks';
import { reportRepository, stationRepository } from '../adapters/repositories/reports';
import { createSenders } from '../adapters/senders';
import { files } from '../adapters/files';
import { createWebhooks } from '../adapters/webhook';
import { settingsFrom } from '../adapters/settings';
import { createMiniCodes } from '../adapters/wechat/mini-codes';
import { wechatTextChecks } from '../adapters/wechat/text-check';
import { wechatPhones } from '../adapters/wechat/phones';
import { createClockBook } from '../usecases/clocks/book';

const settings = settingsFrom(process.env);
const clock = { now: () => Date.now() };

/** Every part that use cases ask for, once per instance. A use case names those that it needs. */
export const ports = {
  settings,
  vault: createVault(keysFrom(process.env)),
  clock,
  ids: { bytes: (count: number) => randomBytes(count) },
  senders: createSenders(settings.providers),
  phones: wechatPhones,
  miniCodes: createMiniCodes(settings.providers.templates.miniprogramState),
  webhooks: createWebhooks({ allowLoopback: settings.loopbackWebhooks }),
  inbox: inboxRepository,
  tasks: taskRepository,
  residents: residentRepository,
  families: familyRepository,
  notices: noticeRepository,
  contacts: contactRepository,
  reports: reportRepository,
  stations: stationRepository,
  files,
  textChecks: wechatTextChecks,
  channels: channelRepository,
  areas: areaRepository,
  staff: staffRepository,
  members: memberRepository,
  rosters: rosterRepository,
  book: shiftRepository,
  rotations: rotationRepository,
  leaves: leaveRepository,
  posts: postRepository,
  swaps: swapRepository,
  clockTables: clockTableRepository,
  credits: creditRepository,
  clockBook: createClockBook({ tables: clockTableRepository, clock }),
  tips: tipRepository,
  sources: sourceRepository,
  alerts: sourceAlertRepository,
  batches: batchRepository,
  audit: auditRepository,
  limits: limitRepository,
  codes: smsCodeRepository,
  counters: counterRepository,
  events: eventRepository,
  auditBooks: bookRepository,
  findings: findingRepository,
  heartbeats: heartbeatRepository,
  spent: [
    spentOf('smsCodes'),
    spentOf('familyInvites'),
    spentOf('invites'),
    spentOf('limits'),
    spentOf('notices'),
  ],
  outboxes: [outboxOf('tasks'), outboxOf('residents')],
};
