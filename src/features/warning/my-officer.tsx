import type { ReactElement } from 'react';
import { listStations } from '@domain/station/contract';
import { useQuery } from '../../api/use-query';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { dial } from '../../platform/dial';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';

/**
 * The way to the officer who holds the task: first whether a caller is that officer, then the station's own number, which
 * comes from us and not from a caller. Nobody is named here: a name from memory would help an impostor.
 */
export function MyOfficer({ held }: { readonly held: boolean }): ReactElement {
  return (
    <>
      <Press tone="plain" onPress={() => open('verify')}>
        <Icon name="question" />
        {say('是不是真民警？', 'Is this really the police?')}
      </Press>
      {held ? <CallStation /> : null}
    </>
  );
}

/** Nothing where no number is known: 96110 is at the foot of the page. */
function CallStation(): ReactElement | null {
  const { data } = useQuery(listStations, {}, { cacheKey: 'warning-stations' });
  if (data.state !== 'ready') return null;
  const mine = data.value.stations.slice(0, data.value.own).find(({ phone }) => phone !== '');
  if (mine === undefined) return null;
  return (
    <Press tone="plain" onPress={() => dial(mine.phone)}>
      <Icon name="phone" />
      {say(`找我的民警：打${mine.name}`, `My officer: call ${mine.name}`)}
    </Press>
  );
}
