import type { ReactElement } from 'react';
import { Tile, Tiles } from '../../components/tile';
import { isRoute, open } from '../../platform/navigate';
import { homeEntries } from './entries';

/** Every way that leads from home. */
export function Ways(): ReactElement {
  return (
    <Tiles>
      {homeEntries.map(({ route, icon, text }) =>
        isRoute(route) ? (
          <Tile key={route} icon={icon} onPress={() => open(route)}>
            {text()}
          </Tile>
        ) : null,
      )}
    </Tiles>
  );
}
