import * as v from 'valibot';
import type { Region, Village } from '@domain/area/area';
import { PublishedTip } from '@domain/tip/contract';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Areas, Tips } from '../../usecases/ports/store';

const areas = new Collection<Village | Region>('areas');
const tips = new Collection<PublishedTip & { readonly _id: string }>('tips');

/** A county has a few hundred villages; the database gives at most 1,000 at once. */
const mostAreas = 1_000;
const mostTips = 1_000;

export const areaRepository: Areas = {
  village: async (code) => {
    const found = await areas.byId(code);
    return found?.kind === 'village' ? found : null;
  },
  villages: async () => (await areas.find({ kind: 'village' }, { limit: mostAreas })) as Village[],
  region: async (code) => {
    const found = await areas.byId(code);
    return found && found.kind !== 'village' ? found : null;
  },
  regions: async () =>
    (await areas.find({ kind: _.in(['county', 'zone', 'street']) }, { limit: mostAreas })) as Region[],
  putVillage: (village) => areas.put(village),
  putRegion: (region) => areas.put(region),
};

export const tipRepository: Tips = {
  publishedAfter: async (at) =>
    v.parse(v.array(PublishedTip), await tips.find({ publishedAt: _.gt(at) }, { limit: mostTips })),
  put: (tip, publishedAt) => tips.put({ _id: tip.id, ...tip, publishedAt }),
};
