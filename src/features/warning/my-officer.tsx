import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { hotline } from '@domain/message/copy';
import { listStations } from '@domain/station/contract';
import { useQuery } from '../../api/use-query';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { dial } from '../../platform/dial';
import { say } from '../../platform/language';
import { open } from '../../platform/navigate';

/**
 * The way to the officer: the station's own number, which comes from us and not from a caller, and whether a caller is that
 * officer. Nobody is named here: a name from memory would help an impostor.
 */
export function MyOfficer({ held }: { readonly held: boolean }): ReactElement {
  return (
    <>
      <Text className="block">
        {held
          ? say('民警已经接手，会打电话给您。', 'An officer has your case and will call you.')
          : say('正在找值班民警。等不及，就打：', 'Officers are being asked. If it cannot wait, call:')}
      </Text>
      <CallStation held={held} />
      <Press tone="plain" onPress={() => open('verify')}>
        <Icon name="question" />
        {say('是不是真民警？', 'Is this really the police?')}
      </Press>
    </>
  );
}

/** The village's station, as the desk wrote it down; 96110 where no number is known. */
function CallStation({ held }: { readonly held: boolean }): ReactElement {
  const { data } = useQuery(listStations, {}, { cacheKey: 'warning-stations' });
  const own = data.state === 'ready' ? data.value.stations.slice(0, data.value.own) : [];
  const { name, phone } = own.find((station) => station.phone !== '') ?? { name: hotline, phone: hotline };
  const call = say(`打${name}`, `call ${name}`);
  return (
    <Press tone="plain" onPress={() => dial(phone)}>
      <Icon name="phone" />
      {held ? say(`找我的民警：${call}`, `My officer: ${call}`) : say(call, `Please ${call}`)}
    </Press>
  );
}
