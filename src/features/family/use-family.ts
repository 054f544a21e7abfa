import type { OutputOf } from '@domain/contract/action';
import { listAlerts, listFamily } from '@domain/family/contract';
import { useQuery, type Query } from '../../api/use-query';

const alertsEveryMs = 10_000;

export const useFamily = (): Query<OutputOf<typeof listFamily>> =>
  useQuery(listFamily, {}, { cacheKey: 'family' });

/** Warnings of those whom I guard. Not kept: an old alarm is worse than none. */
export const useAlerts = (): Query<OutputOf<typeof listAlerts>> =>
  useQuery(listAlerts, {}, { everyMs: alertsEveryMs });
