import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { emergency } from '@domain/message/copy';
import { listStations, type Station } from '@domain/station/contract';
import { useQuery } from '../../api/use-query';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { dial } from '../../platform/dial';
import { say } from '../../platform/language';
import './help.css';

/** The stations, the own village's first. Kept on the phone: the list opens without a network. */
export function Stations(): ReactElement {
  const { data, reload } = useQuery(listStations, {}, { cacheKey: 'station.list' });
  const [all, setAll] = useState(false);
  return (
    <Card title={say('最近的派出所', 'Nearest police station')}>
      <Loaded data={data} onRetry={reload}>
        {({ stations, own }) => {
          const near = stations.slice(0, Math.min(own, 2));
          const far = stations.slice(near.length);
          if (stations.length === 0) return <Unknown />;
          return (
            <>
              {near.map((station) => (
                <OneStation key={station.name} station={station} />
              ))}
              {near.length === 0 ? <NotYours /> : null}
              {all ? far.map((station) => <OneStation key={station.name} station={station} />) : null}
              {far.length === 0 ? null : (
                <Press tone="plain" expanded={all} onPress={() => setAll(!all)}>
                  {all ? say('收起', 'Show less') : say('看全部派出所', 'Show all stations')}
                </Press>
              )}
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}

const Unknown = (): ReactElement => (
  <Text className="block">{say('请拨 110，问最近的派出所。', 'Call 110 and ask for the nearest one.')}</Text>
);

const NotYours = (): ReactElement => (
  <Text className="block soft">
    {say('注册以后，您村里的派出所排在最前面。', 'Once you have registered, yours comes first.')}
  </Text>
);

function OneStation({ station: { name, address, phone } }: { readonly station: Station }): ReactElement {
  const number = phone === '' ? emergency : phone;
  return (
    <View className="station">
      <Text className="block strong">{name}</Text>
      <Text className="block">{address}</Text>
      <Press
        tone="plain"
        label={say(`拨打 ${number}，${name}`, `Call ${number}, ${name}`)}
        onPress={() => dial(number)}
      >
        <Icon name="phone" />
        {say(`拨打 ${number}`, `Call ${number}`)}
      </Press>
    </View>
  );
}
