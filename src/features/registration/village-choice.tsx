import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { listVillages, type VillageView } from '@domain/area/contract';
import { shortVillageName } from '@domain/area/name';
import { useQuery } from '../../api/use-query';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';
import { say } from '../../platform/language';
import { VillagePicker } from './village-picker';

interface VillageChoiceProps {
  readonly value: VillageView | null;
  readonly onChange: (village: VillageView | null) => void;
  /** On the button that goes on with it. */
  readonly done: string;
  readonly onDone: (village: VillageView) => void;
  readonly busy?: boolean;
  readonly label?: string;
}

/** A village is looked for, shown, and may be looked for again before anything is done with it. */
export function VillageChoice(props: VillageChoiceProps): ReactElement {
  const { value, onChange, done, onDone, busy = false, label } = props;
  const { data, reload } = useQuery(listVillages, {}, { cacheKey: 'villages' });
  if (value === null)
    return (
      <Loaded data={data} onRetry={reload}>
        {({ villages }) => (
          <VillagePicker
            villages={villages}
            onChoose={onChange}
            {...(label === undefined ? {} : { label })}
          />
        )}
      </Loaded>
    );
  return (
    <>
      <Card>
        <Text className="title">{shortVillageName(value.name)}</Text>
        <Text className="soft">{value.street}</Text>
        <Press tone="link" onPress={() => onChange(null)}>
          {say('不对，重新选', 'Not right: choose again')}
        </Press>
      </Card>
      <Press busy={busy} onPress={() => onDone(value)}>
        {done}
      </Press>
    </>
  );
}
