import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeName } from '@domain/scam/type';
import { clockText } from '@domain/time/shanghai';
import type { WarningView } from '@domain/warning/contract';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { replace } from '../../platform/navigate';

/** Earlier warnings, each of which opens. */
export function WarningHistory({
  warnings,
}: {
  readonly warnings: readonly WarningView[];
}): ReactElement | null {
  if (warnings.length === 0) return null;
  return (
    <Card title="别的预警">
      {warnings.map((warning) => (
        <Press key={warning.id} tone="bare" onPress={() => replace('warning', { id: warning.id })}>
          <View className="grow">
            <Text className="block">{scamTypeName[warning.scamType]}</Text>
            <Text className="soft small">{`${clockText(warning.at)}${warning.open ? '，还没结束' : ''}`}</Text>
          </View>
          <Icon name="next" />
        </Press>
      ))}
    </Card>
  );
}
