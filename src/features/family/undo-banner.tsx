import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { undoLeave } from '@domain/family/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { say } from '../../platform/language';

/** What was ended just now, on this page. */
export interface Ended {
  readonly id: string;
  readonly as: 'protected' | 'guardian';
  /** `王** 已移除。` */
  readonly text: string;
}

export interface UndoBannerProps {
  readonly ended: Ended;
  readonly onUndone: () => void;
}

/** The way back from a slip of the finger; the server knows for how long there is one. */
export function UndoBanner({ ended: { id, as, text }, onUndone }: UndoBannerProps): ReactElement {
  const { busy, refusal, send } = useIntent(undoLeave);
  const undo = async (): Promise<void> => {
    const outcome = await send({ id, as });
    if (outcome?.ok === true) onUndone();
  };
  return (
    <View className="stack">
      <Banner tone="info">
        {text}
        {say('点错了？10 分钟内可以撤销。', ' By mistake? You can undo it for 10 minutes.')}
      </Banner>
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
      <Press tone="plain" busy={busy} onPress={() => void undo()}>
        {say('撤销', 'Undo')}
      </Press>
    </View>
  );
}
