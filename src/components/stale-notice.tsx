import type { ReactElement } from 'react';
import { useOnline } from '../platform/online';
import { say } from '../platform/language';
import { Banner } from './banner';

/** Says that what is drawn may be old: no network, or the last question got no answer. */
export function StaleNotice({ stale }: { readonly stale: boolean }): ReactElement | null {
  const online = useOnline();
  if (online && !stale) return null;
  return (
    <Banner tone="danger">
      {say('现在连不上网络，下面的内容可能不是最新的。', 'No connection now. What stands below may be old.')}
    </Banner>
  );
}
