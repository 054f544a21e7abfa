import { listWarnings } from '@domain/warning/contract';
import { useQuery, type Query } from '../../api/use-query';
import type { OutputOf } from '@domain/contract/action';

const everyMs = 3_000;

/** The caller's own warnings, newest first; asked for every 3 s, and kept so that they open without a network. */
export const useWarnings = (): Query<OutputOf<typeof listWarnings>> =>
  useQuery(listWarnings, {}, { everyMs, cacheKey: 'warnings' });
