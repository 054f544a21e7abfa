import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { WarningView } from '@domain/warning/contract';
import { sayFine } from '@domain/warning/said-contract';
import { topUpMessages } from '../../api/message-permission';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { say } from '../../platform/language';
import type { Transferred } from './use-transferred';

export interface WhatHappenedProps {
  readonly warning: WarningView;
  readonly transferred: Transferred;
  readonly onChanged: () => void;
}

/** The two things that only the person knows: money is gone, or nothing is wrong. */
export function WhatHappened({ warning, transferred, onChanged }: WhatHappenedProps): ReactElement | null {
  const [asking, setAsking] = useState<'transferred' | 'fine' | null>(null);
  const close = (): void => setAsking(null);
  if (!warning.open) return null;
  const isSaid = transferred.waiting || warning.transferSaid?.answered === false;
  return (
    <>
      <Card title={say('您这边怎么样了？', 'How are you now?')}>
        {transferred.refusal === null ? null : <Banner tone="danger">{transferred.refusal}</Banner>}
        {isSaid ? null : (
          <Press tone="danger" onPress={() => setAsking('transferred')}>
            {warning.transferSaid === null
              ? say('我已经转账了', 'I have already transferred')
              : say('我又转了钱', 'I have transferred again')}
          </Press>
        )}
        {warning.fineAt === null ? (
          <Press tone="plain" onPress={() => setAsking('fine')}>
            {warning.asked
              ? say('我没事，刚才点错了', 'I am fine, I tapped by mistake')
              : say('我没事', 'I am fine')}
          </Press>
        ) : null}
      </Card>
      {asking === 'transferred' ? <ConfirmTransfer transferred={transferred} onClose={close} /> : null}
      {asking === 'fine' ? <ConfirmFine id={warning.id} onChanged={onChanged} onClose={close} /> : null}
    </>
  );
}

interface ConfirmTransferProps {
  readonly transferred: Transferred;
  readonly onClose: () => void;
}

function ConfirmTransfer({ transferred, onClose }: ConfirmTransferProps): ReactElement {
  const confirm = (): void => {
    transferred.confirm();
    onClose();
  };
  return (
    <Sheet
      title={say('钱已经转出去了？', 'The money is gone?')}
      closeText={say('没有转，点错了', 'No, a wrong tap')}
      onClose={onClose}
    >
      <View className="big">
        {say(
          '不怪您。点下面的按钮，民警马上知道，越快越可能追回来。',
          'It is not your fault. Tap below: the police know at once. The sooner, the better.',
        )}
      </View>
      <Press tone="danger" onPress={confirm}>
        {say('是，已经转了', 'Yes, it is gone')}
      </Press>
    </Sheet>
  );
}

interface ConfirmFineProps {
  readonly id: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

function ConfirmFine({ id, onChanged, onClose }: ConfirmFineProps): ReactElement {
  const { busy, refusal, send } = useIntent(sayFine);
  const confirm = async (): Promise<void> => {
    topUpMessages();
    const outcome = await send({ id });
    if (!outcome?.ok) return;
    onClose();
    onChanged();
  };
  return (
    <Sheet
      title={say('您真的没事吗？', 'Are you really fine?')}
      closeText={say('还说不准', 'I am not sure')}
      onClose={onClose}
    >
      <Banner tone="warn">
        {say(
          '有人叫您点“我没事”？那就是骗子，请马上挂断。',
          'Did somebody tell you to tap this? That is the scammer. Hang up.',
        )}
      </Banner>
      <View>
        {say(
          '民警会看到您说没事，还会打电话核实。再有骗子找您，照样提醒。',
          'The police see it and still call you to make sure. If a scammer comes back, we warn you again.',
        )}
      </View>
      {refusal === null ? null : <Banner tone="warn">{refusal.message}</Banner>}
      <Press tone="good" busy={busy} onPress={() => void confirm()}>
        {busy ? say('正在告诉民警…', 'Telling the police…') : say('我真的没事', 'I really am fine')}
      </Press>
    </Sheet>
  );
}
