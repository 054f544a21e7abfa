import type { Source } from '@domain/source/source';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type {
  BatchLedger,
  BatchRecord,
  SourceAlerts,
  Sources,
  StoredAlert,
} from '../../usecases/ports/source';

const sources = new Collection<Source>('sources');
const alerts = new Collection<StoredAlert>('sourceAlerts');
const batches = new Collection<BatchRecord>('batches');

/** A district has a dozen sources. */
const mostSources = 200;

const whole = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? _.set(value) : value;

export const sourceRepository: Sources = {
  byId: (id) => sources.byId(id),
  all: () => sources.find({ active: _.in([true, false]) }, { limit: mostSources }),
  add: (source) => sources.add(source),
  change: (_id, seen, set) =>
    sources.change(
      { _id, ...seen },
      Object.fromEntries(Object.entries(set).map(([key, value]) => [key, whole(value)])),
    ),
  overdue: (now, limit) =>
    sources.find({ silentAt: _.gt(0).and(_.lte(now)) }, { orderBy: ['silentAt', 'asc'], limit }),
};

export const sourceAlertRepository: SourceAlerts = {
  add: (alert) => alerts.add(alert),
  end: (_id, endedAt) => alerts.change({ _id, endedAt: null }, { endedAt }),
  latest: (limit) => alerts.find({ notedAt: _.gt(0) }, { orderBy: ['notedAt', 'desc'], limit }),
};

export const batchRepository: BatchLedger = { add: (batch) => batches.add(batch) };
