import type { OutputOf } from '@domain/contract/action';
import { whoAmI } from '@domain/resident/contract';
import { useQuery, type Query } from '../../api/use-query';

/** Who the caller is here; asked at every show, and remembered so that home opens without a network. */
export const useMe = (): Query<OutputOf<typeof whoAmI>> => useQuery(whoAmI, {}, { cacheKey: 'me' });
