import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { attemptChannelName, attemptChannels, logAttempt, type TaskView } from '@domain/task/contract';
import type { AttemptResult } from '@domain/task/outcome';
import { clockText } from '@domain/time/shanghai';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { attemptChoices, attemptText, type AttemptChannel } from './attempt-choices';
import './task.css';

export interface AttemptPanelProps {
  readonly task: TaskView;
  readonly onChanged: () => void;
}

/** One tap logs a phone call, two taps anything else. */
export function AttemptPanel({ task, onChanged }: AttemptPanelProps): ReactElement {
  const [channel, setChannel] = useState<AttemptChannel>('phone');
  const [trouble, setTrouble] = useState<string | null>(null);
  const logged = (sentence: string | null): void => {
    setTrouble(sentence);
    onChanged();
  };
  return (
    <Card title="记录这次联系">
      <View className="task-grid">
        {attemptChannels.map((each) => (
          <Press
            key={each}
            tone="plain"
            role="radio"
            checked={each === channel}
            className={each === channel ? 'task-chosen' : ''}
            onPress={() => setChannel(each)}
          >
            {attemptChannelName[each]}
          </Press>
        ))}
      </View>
      <Text className="block soft">结果怎么样？点一下就记上。</Text>
      <View className="task-grid">
        {attemptChoices[channel].map(({ result, text }) => (
          // An attempt of its own each time: what was logged already never answers for the next one.
          <ResultPress
            key={`${channel}.${result}.${task.attempts.length}`}
            task={task}
            attempt={{ channel, result }}
            text={text}
            onLogged={logged}
          />
        ))}
      </View>
      {trouble === null ? null : <Banner tone="danger">{trouble}</Banner>}
      <AttemptList task={task} />
    </Card>
  );
}

interface ResultPressProps {
  readonly task: TaskView;
  readonly attempt: { readonly channel: AttemptChannel; readonly result: AttemptResult };
  readonly text: string;
  /** Why it was not logged, or null. */
  readonly onLogged: (trouble: string | null) => void;
}

function ResultPress({ task, attempt, text, onLogged }: ResultPressProps): ReactElement {
  const { busy, send } = useIntent(logAttempt);
  const log = async (): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, ...attempt });
    if (outcome !== null) onLogged(outcome.ok ? null : outcome.message);
  };
  return (
    <Press tone={attempt.result === 'reached' ? 'good' : 'plain'} busy={busy} onPress={() => void log()}>
      {text}
    </Press>
  );
}

/** The attempts so far, newest first. */
export function AttemptList({ task }: { readonly task: TaskView }): ReactElement {
  if (task.attempts.length === 0) return <Text className="block soft">还没有联系记录。</Text>;
  return (
    <View>
      {[...task.attempts].reverse().map((attempt, index) => (
        <View key={task.attempts.length - index} className="task-attempt">
          <Text className="soft numbers">{clockText(attempt.at)}</Text>
          <Text>{attemptChannelName[attempt.channel]}</Text>
          <Text className="strong">{attemptText(attempt.channel, attempt.result)}</Text>
          <Text className="soft">{attempt.by}</Text>
        </View>
      ))}
    </View>
  );
}
