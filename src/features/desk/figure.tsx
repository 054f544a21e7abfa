import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';

export interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly unit?: string;
  readonly note?: string;
  readonly tone?: 'plain' | 'bad';
}

/** One number with its name and unit. */
export function Figure({ name, value, unit, note, tone = 'plain' }: FigureProps): ReactElement {
  return (
    <View className={`figure figure-${tone}`}>
      <Text className="figure-name">{name}</Text>
      <View className="figure-number">
        <Text className="figure-value">{value}</Text>
        {unit === undefined ? null : <Text className="figure-unit">{unit}</Text>}
      </View>
      {note === undefined ? null : <Text className="figure-note">{note}</Text>}
    </View>
  );
}
