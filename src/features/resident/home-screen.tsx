import type { ReactElement, ReactNode } from 'react';
import { Banner } from '../../components/banner';
import { Loaded } from '../../components/states';
import { NotYetProtected, Protected } from './protection';
import { useMe } from './use-me';

interface HomeScreenProps {
  /** Stands above everything for a registered resident: what cannot wait. */
  readonly alarm: ReactNode;
  /** What only the registered can do. */
  readonly whenRegistered: ReactNode;
}

/** The top of home: protected or not yet. */
export function HomeScreen({ alarm, whenRegistered }: HomeScreenProps): ReactElement {
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
              {whenRegistered}
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

const Offline = (): ReactElement => <Banner tone="warn">现在没有网络。电话照样能打。</Banner>;
