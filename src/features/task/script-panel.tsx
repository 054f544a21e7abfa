import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { scriptOf, stageOf } from '@domain/scam/catalogue';
import { scamTypeName } from '@domain/scam/type';
import type { TaskView } from '@domain/task/contract';
import { revisitQuestions } from '@domain/task/revisit';
import { Card } from '../../components/card';
import { Check } from '../../components/check';
import { useChecklist } from './use-checklist';
import './task.css';

/** What the scammer says next, what the resident must do and never do, and what to ask; at a revisit what is asked then. */
export function ScriptPanel({ task }: { readonly task: TaskView }): ReactElement {
  return task.revisit === null ? <ScamPanel task={task} /> : <RevisitPanel task={task} />;
}

function ScamPanel({ task }: { readonly task: TaskView }): ReactElement {
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
      <Questions title="问一问，问过的打勾" questions={script.questions} asked={asked} onAsked={setAsked} />
    </>
  );
}

/** Nobody is being cheated now, as far as we know: how are they, and was money lost after all? */
function RevisitPanel({ task }: { readonly task: TaskView }): ReactElement {
  const [asked, setAsked] = useChecklist(task.id);
  return (
    <Questions title="回访时问一问，问过的打勾" questions={revisitQuestions} asked={asked} onAsked={setAsked}>
      {`上次的骗局是“${scamTypeName[task.scamType]}”。如果后来又被骗了，办结时请选“有损失”。`}
    </Questions>
  );
}

interface QuestionsProps {
  readonly title: string;
  readonly questions: readonly string[];
  readonly asked: readonly number[];
  readonly onAsked: (index: number, done: boolean) => void;
  readonly children?: string;
}

function Questions({ title, questions, asked, onAsked, children }: QuestionsProps): ReactElement {
  return (
    <Card title={title}>
      {children === undefined ? null : <Text className="block soft">{children}</Text>}
      {questions.map((question, index) => (
        <Check key={question} checked={asked.includes(index)} onChange={(done) => onAsked(index, done)}>
          {question}
        </Check>
      ))}
    </Card>
  );
}
