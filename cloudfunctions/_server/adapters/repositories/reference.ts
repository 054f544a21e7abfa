import type { Region, Village } from '@domain/area/area';
import type { Tip } from '@domain/tip/contract';
import { _ } from '../cloud';
import { Collection } from '../collection';
import type { Areas, Tips } from '../../usecases/ports/store';

const areas = new Collection<Village | Region>('areas');
const tips = new Collection<Tip & { readonly _id: string; readonly publishedAt: number }>('tips');

/** A county has a few hundred villages; the database gives at most 1,000 at once. */
const mostAreas = 1_000;

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
  all: async () =>
    (await tips.find({ publishedAt: _.gt(0) }, { limit: 1_000 })).map(
      ({ id, scamType, title, paragraphs, source, publishedAt }) => ({
        id,
        scamType,
        title,
        paragraphs,
        source,
        publishedAt,
      }),
    ),
  put: (tip, publishedAt) => tips.put({ _id: tip.id, ...tip, publishedAt }),
};
