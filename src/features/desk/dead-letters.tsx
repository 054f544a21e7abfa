import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { type DeadLetter, listDead, redriveMessage } from '@domain/message/contract';
import { messageKindName, whyNotReached } from '@domain/message/dead-letter';
import { useIntent } from '../../api/use-intent';
import { useQuery } from '../../api/use-query';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Loaded } from '../../components/states';

const everyMs = 15_000;

/** Who was not reached over any channel, why, and one more try. Nothing while everybody was. */
export function DeadLetters(): ReactElement {
  const { data, reload } = useQuery(listDead, {}, { everyMs });
  // What came of the last try stands here: its row may be gone.
  const [told, setTold] = useState<Told | null>(null);
  const tried = (outcome: Told): void => {
    setTold(outcome);
    reload();
  };
  return (
    <Loaded data={data} onRetry={reload}>
      {({ letters }) =>
        letters.length === 0 && told === null ? null : (
          <Card title={`没有通知到 ${letters.length} 条`} tone={letters.length === 0 ? 'plain' : 'red'}>
            {told === null ? null : <Banner tone={told.tone}>{told.sentence}</Banner>}
            {letters.map((letter) => (
              <Letter key={`${letter.task}|${letter.key}`} letter={letter} onTried={tried} />
            ))}
          </Card>
        )
      }
    </Loaded>
  );
}

interface Told {
  readonly tone: 'good' | 'warn' | 'danger';
  readonly sentence: string;
}

interface LetterProps {
  readonly letter: DeadLetter;
  readonly onTried: (told: Told) => void;
}

function Letter({ letter, onTried }: LetterProps): ReactElement {
  const { busy, send } = useIntent(redriveMessage);
  const again = async (): Promise<void> => {
    const outcome = await send({ task: letter.task, key: letter.key });
    if (outcome === null) return;
    if (!outcome.ok) onTried({ tone: 'danger', sentence: outcome.message });
    else onTried(toldOf(letter, outcome.value.state));
  };
  return (
    <View className="dead-letter">
      <View className="grow">
        <View className="row">
          <Text className="strong numbers">{letter.to}</Text>
          <Text>{messageKindName[letter.kind]}</Text>
          <Text className="soft small">{letter.place ?? '待定位'}</Text>
        </View>
        <Text className="block danger-ink">{whyNotReached(letter)}</Text>
        {letter.state === 'unknown' ? (
          <Text className="block soft small">也许已经收到；再发一次，对方可能收到两条。</Text>
        ) : null}
      </View>
      <Press
        tone="plain"
        className="dead-letter-press"
        busy={busy}
        label={`给${letter.to}再发一次`}
        onPress={() => void again()}
      >
        {busy ? '正在发…' : '再发一次'}
      </Press>
    </View>
  );
}

function toldOf({ to }: DeadLetter, state: DeadLetter['state']): Told {
  if (state === 'sent') return { tone: 'good', sentence: `给${to}的通知已经发出。` };
  if (state === 'dead') return { tone: 'warn', sentence: `给${to}的通知还是没有送到，请直接打电话。` };
  if (state === 'superseded') return { tone: 'good', sentence: `给${to}的通知已经不需要，没有再发。` };
  return { tone: 'warn', sentence: `给${to}的通知已经再发，还没有回音。过一会儿再看。` };
}
