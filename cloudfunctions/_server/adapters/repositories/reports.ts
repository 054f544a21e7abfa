import type { Station } from '@domain/station/contract';
import type { StoredReport } from '@domain/report/report';
import type { Reports, Stations } from '../../usecases/ports/report';
import { _ } from '../cloud';
import { Collection } from '../collection';

const reports = new Collection<StoredReport>('reports');
const stations = new Collection<{ readonly _id: string; readonly stations: readonly Station[] }>('stations');

export const reportRepository: Reports = {
  add: (report) => reports.add(report),
  byId: (id) => reports.byId(id),
  ofReporter: (reporter, limit) => reports.find({ reporter }, { orderBy: ['at', 'desc'], limit }),
  inStates: (states, order, limit) =>
    reports.find(
      { state: _.in([...states]) },
      { orderBy: ['at', order === 'oldestFirst' ? 'asc' : 'desc'], limit },
    ),
  setPicture: (_id, place, fileId) => reports.change({ _id }, { [`pictures.${place}`]: fileId }),
  change: (_id, states, set) => reports.change({ _id, state: _.in([...states]) }, { ...set }),
};

const everyStation = 'all';

export const stationRepository: Stations = {
  all: async () => (await stations.byId(everyStation))?.stations ?? [],
  put: (list) => stations.put({ _id: everyStation, stations: list }),
};
