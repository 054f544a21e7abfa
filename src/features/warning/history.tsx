import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { scamTypeNameIn } from '@domain/scam/in-language';
import type { WarningView } from '@domain/warning/contract';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { language, say } from '../../platform/language';
import { momentText } from '../../platform/moment';
import { replace } from '../../platform/navigate';
import { resultText } from './result-text';

/** Other warnings with what came of them, each of which opens. */
export function WarningHistory({
  warnings,
}: {
  readonly warnings: readonly WarningView[];
}): ReactElement | null {
  if (warnings.length === 0) return null;
  return (
    <Card title={say('别的预警', 'Other warnings')}>
      {warnings.map((warning) => (
        <Press key={warning.id} tone="bare" onPress={() => replace('warning', { id: warning.id })}>
          <View className="grow">
            <Text className="block strong">{scamTypeNameIn(language(), warning.scamType)}</Text>
            <Text className="block">{resultText(warning)}</Text>
            <Text className="block soft small">{momentText(warning.at)}</Text>
          </View>
          <Icon name="next" />
        </Press>
      ))}
    </Card>
  );
}
