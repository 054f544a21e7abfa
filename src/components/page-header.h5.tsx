import type { ReactElement } from 'react';
import { useAppearance } from '../platform/appearance';
import { say } from '../platform/language';
import { back } from '../platform/navigate';
import { Icon } from './icon';
import { Press } from './press';
import { ReadPage } from './read-page.h5';

/** What WeChat's navigation bar is in the weapp: the title and the way back. In care mode it reads the page aloud. */
export function PageHeader({
  title,
  home,
}: {
  readonly title: string;
  readonly home: boolean;
}): ReactElement {
  const { care } = useAppearance();
  return (
    <header className="page-header">
      {home ? null : (
        <Press tone="bare" className="page-back" label={say('返回', 'Back')} onPress={back}>
          <Icon name="back" size={1.5} />
        </Press>
      )}
      <h1 className="page-title">{title}</h1>
      {care ? <ReadPage /> : null}
    </header>
  );
}
