import type { ReactElement } from 'react';
import { Tile, Tiles } from '../../components/tile';
import { isRoute, open } from '../../platform/navigate';
import { useVisible } from '../../platform/visible';
import { homeEntries } from './entries';

/** Every way that leads from home. */
export function Ways(): ReactElement {
  // Drawn anew when home is come back to: what is due may be done.
  useVisible();
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
