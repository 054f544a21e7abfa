import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { emergency, hotline } from '@domain/message/copy';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { dial } from '../../platform/dial';
import './hotlines.css';

/** One tap to the anti-fraud hotline. */
export function CallHotline(): ReactElement {
  return (
    <Press tone="gold" onPress={() => dial(hotline)}>
      <Icon name="phone" />
      {`拨打 ${hotline}`}
    </Press>
  );
}

/** Both numbers that help, each with what it is for. */
export function Hotlines(): ReactElement {
  return (
    <View className="hotlines">
      <Press
        tone="plain"
        className="hotline"
        label={`拨打 ${hotline}，反诈专线`}
        onPress={() => dial(hotline)}
      >
        <Icon name="phone" />
        <View>
          <Text className="block strong">{`拨打 ${hotline}`}</Text>
          <Text className="soft small">反诈专线</Text>
        </View>
      </Press>
      <Press
        tone="plain"
        className="hotline"
        label={`拨打 ${emergency}，报警`}
        onPress={() => dial(emergency)}
      >
        <Icon name="phone" />
        <View>
          <Text className="block strong">{`拨打 ${emergency}`}</Text>
          <Text className="soft small">已转账，快报警</Text>
        </View>
      </Press>
    </View>
  );
}
