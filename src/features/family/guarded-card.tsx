import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Relative } from '@domain/family/contract';
import { Card } from '../../components/card';
import { say } from '../../platform/language';
import './family.css';
import { relationText } from './relation-text';
import { RemovePress } from './remove-press';
import { type Ended, UndoBanner } from './undo-banner';

export interface GuardedCardProps {
  readonly guarded: readonly Relative[];
  readonly onChanged: () => void;
}

/** For whom I am called. */
export function GuardedCard({ guarded, onChanged }: GuardedCardProps): ReactElement {
  const [ended, setEnded] = useState<Ended | null>(null);
  return (
    <Card title={say('我守护的人', 'Whom I guard')}>
      {guarded.length === 0 ? (
        <View className="soft">
          {say(
            '还没有。家人给您家人码，您同意了，就能守护他。',
            'Nobody yet. Enter the code that a relative gives you.',
          )}
        </View>
      ) : null}
      {ended === null ? null : (
        <UndoBanner
          key={ended.id}
          ended={ended}
          onUndone={() => {
            setEnded(null);
            onChanged();
          }}
        />
      )}
      {guarded.map(({ id, nameMask, relation }) => (
        <View key={id} className="family-member">
          <Text className="block strong">{`${relationText(relation)} ${nameMask}`}</Text>
          <RemovePress
            id={id}
            as="guardian"
            text={say('不再守护', 'Stop guarding')}
            meaning={say(
              `${nameMask} 有危险的时候，我们不再找您。`,
              `We will not call you any more when ${nameMask} is in danger.`,
            )}
            onDone={() => {
              const text = say(`不再守护 ${nameMask}。`, `You do not guard ${nameMask} any more.`);
              setEnded({ id, as: 'guardian', text });
              onChanged();
            }}
          />
        </View>
      ))}
    </Card>
  );
}
