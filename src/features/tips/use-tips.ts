import type { OutputOf } from '@domain/contract/action';
import { scamTypeName, scamTypes, type ScamType } from '@domain/scam/type';
import { listTips } from '@domain/tip/contract';
import { useQuery, type Query } from '../../api/use-query';

type Tips = OutputOf<typeof listTips>;
export type TipView = Tips['tips'][number];

/** All published tips; kept, so that they can be read without a network. */
export const useTips = (): Query<Tips> => useQuery(listTips, {}, { cacheKey: 'tips' });

export interface TipGroup {
  readonly type: ScamType;
  readonly name: string;
  readonly tips: readonly TipView[];
}

/** Tips by scam type, the commonest scam first, each group newest first; types without a tip are left out. */
export const groupsOf = (tips: readonly TipView[]): readonly TipGroup[] =>
  scamTypes
    .map((type) => ({
      type,
      name: scamTypeName[type],
      tips: tips.filter(({ scamType }) => scamType === type).sort((a, b) => b.publishedAt - a.publishedAt),
    }))
    .filter((group) => group.tips.length > 0);
