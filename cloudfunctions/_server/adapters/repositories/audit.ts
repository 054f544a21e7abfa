import type { Finding, Heartbeat } from '@domain/audit/finding';
import type { Task } from '@domain/task/task';
import type { InboxRecord } from '@domain/warning/inbox';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Books, Findings, Heartbeats } from '../../usecases/ports/audit';

const findings = new Collection<Finding>('findings');
const heartbeats = new Collection<Heartbeat>('heartbeats');
const inbox = new Collection<InboxRecord>('inbox');
const tasks = new Collection<Task>('tasks');

export const findingRepository: Findings = {
  add: (finding) => findings.add(finding),
  latest: (limit) => findings.find({ at: _.gt(0) }, { orderBy: ['at', 'desc'], limit }),
};

export const heartbeatRepository: Heartbeats = {
  last: () => heartbeats.byId('audit'),
  beat: (heartbeat) => heartbeats.put(heartbeat),
};

export const bookRepository: Books = {
  answered: (from, limit) =>
    inbox.find({ state: 'done', leaseUntil: _.gte(from) }, { orderBy: ['leaseUntil', 'asc'], limit }),
  reopen: ({ _id, token }) =>
    inbox.change({ _id, token, state: 'done' }, { state: 'received', leaseUntil: 1, token: token + 1 }),
  offered: (now, limit) =>
    tasks.find({ state: 'offered', dueAt: _.gt(now) }, { orderBy: ['dueAt', 'asc'], limit }),
  postpone: ({ _id, version }, dueAt) =>
    tasks.change({ _id, version }, { dueAt, failures: _.inc(1), version: _.inc(1) }),
};
