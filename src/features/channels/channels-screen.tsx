import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { channelKindName } from '@domain/channel/channel';
import { listChannels, type ChannelView } from '@domain/channel/staff-contract';
import { useQuery } from '../../api/use-query';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Empty, Loaded } from '../../components/states';
import { Tag } from '../../components/tag';
import { CodeSheet } from './code-sheet';
import { NewChannel } from './new-channel';

/** Codes that bring people to the registration, each with how many came. */
export function ChannelsScreen(): ReactElement {
  const { data, reload } = useQuery(listChannels, {});
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<ChannelView | null>(null);
  const made = (channel: ChannelView): void => {
    setAdding(false);
    setShown(channel);
    reload();
  };
  return (
    <View className="stack">
      <Text>群众扫码注册，会自动填好村（社区），并记下是从哪个码来的。</Text>
      {adding ? (
        <NewChannel onMade={made} onCancel={() => setAdding(false)} />
      ) : (
        <Press onPress={() => setAdding(true)}>新建渠道码</Press>
      )}
      <Loaded data={data} onRetry={reload}>
        {({ channels }) =>
          channels.length === 0 ? (
            <Empty>还没有渠道码。</Empty>
          ) : (
            channels.map((channel) => (
              <OneChannel key={channel.id} channel={channel} onShow={() => setShown(channel)} />
            ))
          )
        }
      </Loaded>
      {shown === null ? null : <CodeSheet channel={shown} onClose={() => setShown(null)} />}
    </View>
  );
}

interface OneChannelProps {
  readonly channel: ChannelView;
  readonly onShow: () => void;
}

function OneChannel({ channel, onShow }: OneChannelProps): ReactElement {
  const { label, kind, village, registered } = channel;
  return (
    <Card>
      <View className="row">
        <Text className="strong">{label}</Text>
        <Tag tone="blue">{channelKindName[kind]}</Tag>
      </View>
      <Text className="block soft">
        {village === null ? '不填村（社区）' : `${village.name}，${village.street}`}
      </Text>
      <Text className="block">{`从这里注册 ${registered} 人`}</Text>
      <Press tone="plain" label={`看二维码：${label}`} onPress={onShow}>
        看二维码
      </Press>
    </Card>
  );
}
