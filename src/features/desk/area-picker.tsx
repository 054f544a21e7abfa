import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { AreaCode } from '@domain/contract/fields';
import { Heading } from '../../components/card';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';

interface Area {
  readonly code: AreaCode;
  readonly name: string;
}

export interface AreaPickerProps {
  readonly current: Area;
  readonly areas: readonly Area[];
  readonly onPick: (code: AreaCode) => void;
}

/** Which area the figures are of, and the way to another one. */
export function AreaPicker({ current, areas, onPick }: AreaPickerProps): ReactElement {
  const [picking, setPicking] = useState(false);
  const pick = (code: AreaCode): void => {
    setPicking(false);
    onPick(code);
  };
  return (
    <View className="row">
      <Heading large>{current.name}</Heading>
      <Press tone="link" onPress={() => setPicking(true)}>
        换一个区域
      </Press>
      {picking ? (
        <Sheet title="看哪个区域？" onClose={() => setPicking(false)}>
          <Choice
            label="区域"
            options={areas.map(({ code, name }) => ({ key: code, text: name }))}
            value={current.code}
            onChange={pick}
          />
        </Sheet>
      ) : null}
    </View>
  );
}
