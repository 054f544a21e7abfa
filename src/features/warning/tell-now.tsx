import type { ReactElement } from 'react';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { TellFamily } from './tell-family';
import { useWarnings } from './use-warnings';

/** On the family's page: while a warning runs, the way to tell them comes first; while none does, the way to say that one should. */
export function TellNow(): ReactElement | null {
  const { data, reload } = useWarnings();
  if (data.state !== 'ready' || data.value.guardians === 0) return null;
  const warning = data.value.warnings.find(({ open }) => open);
  if (warning === undefined) {
    return (
      <Press tone="danger" onPress={() => open('help')}>
        <Icon name="alert" />
        {say('我可能正在被骗', 'I may be being scammed')}
      </Press>
    );
  }
  return (
    <Card tone="red" title={say('您现在有预警', 'There is a warning for you')}>
      <TellFamily warning={warning} guardians={data.value.guardians} onChanged={reload} />
    </Card>
  );
}
