import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { scriptOf, stageOf } from '@domain/scam/catalogue';
import type { TaskView } from '@domain/task/contract';
import { Card } from '../../components/card';
import { Check } from '../../components/check';
import { useChecklist } from './use-checklist';
import './task.css';

/** What the scammer says next, what the resident must do and never do, and what to ask. */
export function ScriptPanel({ task }: { readonly task: TaskView }): ReactElement {
  const script = scriptOf(task.scamType);
  const stage = stageOf(task.scamType, task.stage);
  const [asked, setAsked] = useChecklist(task.id);
  return (
    <>
      <Card title="骗子接下来会说">
        <Text className="task-quote">{`“${stage.nextSentence}”`}</Text>
        <Text className="block soft">{`现在到了“${stage.name}”：${stage.what}`}</Text>
      </Card>
      <Card title="让当事人现在就做">
        <Text className="task-do">{script.doNow}</Text>
        {script.never.map((text) => (
          <Text key={text} className="task-never">
            {text}
          </Text>
        ))}
      </Card>
      <Card title="问一问，问过的打勾">
        {script.questions.map((question, index) => (
          <Check key={question} checked={asked.includes(index)} onChange={(done) => setAsked(index, done)}>
            {question}
          </Check>
        ))}
      </Card>
    </>
  );
}
