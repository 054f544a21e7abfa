import type { PublishedClocks } from '@domain/clocks/published';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { ClockTables } from '../../usecases/ports/store';

const tables = new Collection<PublishedClocks>('clockTables');

export const clockTableRepository: ClockTables = {
  add: (table) => tables.add(table),
  byVersion: (version) => tables.byId(String(version)),
  latest: (limit) => tables.find({ version: _.gt(0) }, { orderBy: ['version', 'desc'], limit }),
};
