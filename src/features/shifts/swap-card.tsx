import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { answerSwap, type SwapView } from '@domain/staff/roster-contract';
import { spanText } from '@domain/staff/roster-text';
import { useIntent } from '../../api/use-intent';
import { Card } from '../../components/card';
import { Press } from '../../components/press';

export interface SwapCardProps {
  readonly swap: SwapView;
  /** What came of the tap, or why nothing did. */
  readonly onChanged: (sentence: string) => void;
}

type Answer = 'agree' | 'refuse' | 'takeBack';

const answered: Record<Answer, string> = {
  agree: '换好了，两个班已经对调。',
  refuse: '已告诉对方您不换。',
  takeBack: '已收回，班没有变。',
};

/** One swap that waits: for the caller's word, or for the other's. */
export function SwapCard({ swap, onChanged }: SwapCardProps): ReactElement {
  const { busy, send } = useIntent(answerSwap);
  const { gives, gets, other, mine } = swap;
  const say = async (answer: Answer): Promise<void> => {
    const outcome = await send({ id: swap.id, answer });
    if (outcome !== null) onChanged(outcome.ok ? answered[answer] : outcome.message);
  };
  return (
    <Card tone="gold" title={mine ? `等${other.title}答复换班` : `${other.title}想和您换班`}>
      <Text className="block numbers">{`您的班：${spanText(gives.startsAt, gives.endsAt)}`}</Text>
      <Text className="block numbers">{`换成：${spanText(gets.startsAt, gets.endsAt)}`}</Text>
      {mine ? (
        <Press tone="plain" busy={busy} onPress={() => void say('takeBack')}>
          不换了，收回
        </Press>
      ) : (
        <>
          <Text className="block">同意以后，两个班马上对调。</Text>
          <View className="side-by-side">
            <Press busy={busy} onPress={() => void say('agree')}>
              同意
            </Press>
            <Press tone="plain" busy={busy} onPress={() => void say('refuse')}>
              不换
            </Press>
          </View>
        </>
      )}
    </Card>
  );
}
