import { useState, type ReactElement } from 'react';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { CallHotline } from '../../features/help/hotlines';
import { say } from '../../platform/language';
import { isRoute, open } from '../../platform/navigate';
import { Ways } from './ways';

const family = 'family';

/** Home in care mode: three buttons, and the rest only when it is wanted. */
export function CareWays(): ReactElement {
  const [all, setAll] = useState(false);
  return (
    <>
      <CallHotline />
      <Press onPress={() => open('verify')}>
        <Icon name="question" />
        {say('是不是真民警？', 'Is this really the police?')}
      </Press>
      {isRoute(family) ? (
        <Press onPress={() => open(family)}>
          <Icon name="family" />
          {say('告诉家人', 'Tell my family')}
        </Press>
      ) : null}
      <Press tone="plain" expanded={all} onPress={() => setAll(!all)}>
        {all ? say('收起', 'Show less') : say('更多', 'More')}
      </Press>
      {all ? <Ways /> : null}
    </>
  );
}
