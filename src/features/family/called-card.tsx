import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { type CalledResult, calledResults } from '@domain/family/called';
import { type Alert, sayCalled } from '@domain/family/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import type { PressTone } from '../../components/press-props';
import { Sheet } from '../../components/sheet';
import { say } from '../../platform/language';

interface Word {
  readonly tone: PressTone;
  readonly text: string;
  /** What to do next, once the officer knows. */
  readonly next: string;
}

const again = (): string =>
  say('接着打，或者请住得近的人去看看。', 'Call again, or send somebody who lives near.');

const words: Record<CalledResult, () => Word> = {
  safe: () => ({
    tone: 'good',
    text: say('打通了，没转钱', 'I reached them; no money is gone'),
    next: say('再陪他说说话，别让他接骗子的电话。', 'Stay on the line: let no scammer reach them.'),
  }),
  transferred: () => ({
    tone: 'danger',
    text: say('打通了，钱已经转了', 'I reached them; money is gone'),
    next: say('请他马上打 110，别删转账记录。', 'Ask them to call 110 now, and to delete nothing.'),
  }),
  busy: () => ({ tone: 'plain', text: say('占线', 'The line is busy'), next: again() }),
  noAnswer: () => ({ tone: 'plain', text: say('没人接', 'Nobody answers'), next: again() }),
};

export interface CalledCardProps {
  readonly alert: Alert;
  readonly onSaid: () => void;
}

/** How the call went: the officer on the case reads it at once. That money is gone takes a second tap. */
export function CalledCard({ alert: { id, called }, onSaid }: CalledCardProps): ReactElement {
  const { busy, refusal, send } = useIntent(sayCalled);
  const [asking, setAsking] = useState(false);
  const tell = async (result: CalledResult): Promise<void> => {
    const outcome = await send({ id, result });
    if (outcome?.ok !== true) return;
    setAsking(false);
    onSaid();
  };
  const tap = (result: CalledResult): void => {
    if (result === 'transferred') setAsking(true);
    else void tell(result);
  };
  const trouble = refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>;
  return (
    <Card title={say('打过了？告诉民警', 'You called? Tell the officer')}>
      {called === null ? null : (
        <Banner tone={called === 'safe' ? 'good' : 'warn'}>
          {say('已告诉民警：', 'The police know: ')}
          {words[called]().text}
          {say('。', '. ')}
          {words[called]().next}
        </Banner>
      )}
      {asking ? null : trouble}
      {calledResults.map((result) => {
        const { tone, text } = words[result]();
        return (
          <Press key={result} tone={tone} busy={busy} onPress={() => tap(result)}>
            {text}
          </Press>
        );
      })}
      {asking ? (
        <Sheet title={say('他的钱已经转出去了？', 'Their money is gone?')} onClose={() => setAsking(false)}>
          <View className="big">
            {say('民警和专班马上知道，开始止付。', 'The police know at once and try to stop the payment.')}
          </View>
          {trouble}
          <Press tone="danger" busy={busy} onPress={() => void tell('transferred')}>
            {say('是，已经转了', 'Yes, it is gone')}
          </Press>
        </Sheet>
      ) : null}
    </Card>
  );
}
