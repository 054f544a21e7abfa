import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { orderFamily, type Relative } from '@domain/family/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { moved } from './moved';
import { RemovePress } from './remove-press';
import { type Ended, UndoBanner } from './undo-banner';
import './family.css';

export interface GuardiansCardProps {
  readonly guardians: readonly Relative[];
  readonly onChanged: () => void;
}

/** Who is called when I can't be reached, in their order. */
export function GuardiansCard({ guardians, onChanged }: GuardiansCardProps): ReactElement {
  const { busy, refusal, send } = useIntent(orderFamily);
  const [ended, setEnded] = useState<Ended | null>(null);
  const ids = guardians.map(({ id }) => id);
  const move = async (from: number, by: 1 | -1): Promise<void> => {
    await send({ ids: [...moved(ids, from, by)] });
    onChanged();
  };
  return (
    <Card title={say('守护我的人', 'Who guards me')}>
      {guardians.length === 0 ? (
        <View className="soft">
          {say(
            '还没有。打不通您电话的时候，我们就请守护人打给您。',
            'Nobody yet. When we cannot reach you, we ask a guardian to call you.',
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
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
      {guardians.map((one, at) => (
        <View key={one.id} className="family-member">
          <Text className="block strong">{`${at + 1}. ${one.nameMask}`}</Text>
          <View className="family-moves">
            {at === 0 ? null : <Move name={one.nameMask} up busy={busy} onPress={() => void move(at, -1)} />}
            {at === guardians.length - 1 ? null : (
              <Move name={one.nameMask} up={false} busy={busy} onPress={() => void move(at, 1)} />
            )}
            <RemovePress
              id={one.id}
              as="protected"
              text={say('移除', 'Remove')}
              meaning={say(
                `以后不再请 ${one.nameMask} 打给您。`,
                `We will not ask ${one.nameMask} to call you any more.`,
              )}
              onDone={() => {
                const text = say(`${one.nameMask} 已移除。`, `${one.nameMask} is removed.`);
                setEnded({ id: one.id, as: 'protected', text });
                onChanged();
              }}
            />
          </View>
        </View>
      ))}
    </Card>
  );
}

interface MoveProps {
  readonly name: string;
  readonly up: boolean;
  readonly busy: boolean;
  readonly onPress: () => void;
}

function Move({ name, up, busy, onPress }: MoveProps): ReactElement {
  const text = up ? say('先叫他', 'Earlier') : say('后叫他', 'Later');
  return (
    <Press tone="link" busy={busy} label={`${name} ${text}`} onPress={onPress}>
      {text}
    </Press>
  );
}
