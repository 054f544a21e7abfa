import type { IndexDefinition } from '../../../localcloud/options';
import { temporaryStore } from './temporary-store';

const places: IndexDefinition[] = [{ name: 'at', fields: [{ path: 'at', direction: '2dsphere' }] }];
const kindAndPlace: IndexDefinition[] = [
  {
    name: 'kind_at',
    fields: [
      { path: 'kind', direction: 1 },
      { path: 'at', direction: '2dsphere' },
    ],
  },
];
/** A store of places: indexed alone, behind a kind, and not at all. */
export const placesStore = () =>
  temporaryStore({
    collections: [
      { name: 'points', indexes: places },
      { name: 'shapes', indexes: places },
      { name: 'kinds', indexes: kindAndPlace },
      { name: 'bare', indexes: [] },
    ],
  });
