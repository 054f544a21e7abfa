import type { ReactElement } from 'react';
import { back } from '../platform/navigate';
import { say } from '../platform/language';
import { Icon } from './icon';
import { Press } from './press';

/** What WeChat's navigation bar is in the weapp: the title and the way back. */
export function PageHeader({
  title,
  home,
}: {
  readonly title: string;
  readonly home: boolean;
}): ReactElement {
  return (
    <header className="page-header">
      {home ? null : (
        <Press tone="bare" className="page-back" label={say('返回', 'Back')} onPress={back}>
          <Icon name="back" size={1.5} />
        </Press>
      )}
      <h1 className="page-title">{title}</h1>
    </header>
  );
}
