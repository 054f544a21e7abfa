import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { leaveFamily } from '@domain/family/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { say } from '../../platform/language';

export interface RemovePressProps {
  readonly id: string;
  readonly as: 'protected' | 'guardian';
  readonly text: string;
  /** What it means, read before the second tap. */
  readonly meaning: string;
  readonly onDone: () => void;
}

/** Ends it at the second tap; before that nothing has happened. */
export function RemovePress({ id, as, text, meaning, onDone }: RemovePressProps): ReactElement {
  const { busy, refusal, send } = useIntent(leaveFamily);
  const [asking, setAsking] = useState(false);
  const leave = async (): Promise<void> => {
    const outcome = await send({ id, as });
    if (outcome?.ok) onDone();
  };
  if (!asking) {
    return (
      <Press tone="link" onPress={() => setAsking(true)}>
        {text}
      </Press>
    );
  }
  return (
    <View className="stack">
      <Banner tone="warn">{meaning}</Banner>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <View className="side-by-side">
        <Press tone="danger" busy={busy} onPress={() => void leave()}>
          {text}
        </Press>
        <Press tone="plain" onPress={() => setAsking(false)}>
          {say('不，留着', 'No, keep')}
        </Press>
      </View>
    </View>
  );
}
