import type { ReactElement, ReactNode } from 'react';
import { Banner } from '../../components/banner';
import { Loaded } from '../../components/states';
import { say } from '../../platform/language';
import { NotYetProtected, Protected } from './protection';
import { useMe } from './use-me';

interface HomeScreenProps {
  /** Stands above everything for a registered resident: what cannot wait. */
  readonly alarm: ReactNode;
}

/** The top of home: protected or not yet. */
export function HomeScreen({ alarm }: HomeScreenProps): ReactElement {
  const { data, reload } = useMe();
  return (
    <Loaded data={data} onRetry={reload}>
      {({ resident }) => (
        <>
          {data.state === 'ready' && data.stale ? <Offline /> : null}
          {resident === null ? (
            <NotYetProtected />
          ) : (
            <>
              {alarm}
              <Protected resident={resident} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

const Offline = (): ReactElement => (
  <Banner tone="warn">
    {say('现在没有网络。电话照样能打。', 'No network now. You can still make calls.')}
  </Banner>
);
