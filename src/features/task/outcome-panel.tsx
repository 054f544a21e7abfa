import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { closeTask, type TaskView } from '@domain/task/contract';
import { outcomes, type OutcomeCode } from '@domain/task/outcome';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Choice } from '../../components/choice';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';
import { outcomeGroups } from './outcome-groups';

const longestNote = 200;

export interface OutcomePanelProps {
  readonly task: TaskView;
  /** How many warnings the officer has seen: a task with a newer one is not closed blindly. */
  readonly seenWarnings: number;
  readonly onChanged: () => void;
}

/** 办结: an outcome, a note, and one more look before it is final. */
export function OutcomePanel(props: OutcomePanelProps): ReactElement {
  const [outcome, setOutcome] = useState<OutcomeCode | null>(null);
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  if (props.task.state !== 'engaged') {
    return (
      <Card title="办结">
        <Text className="block soft">先在上面记录一次联系，才能办结。</Text>
      </Card>
    );
  }
  return (
    <Card title="办结：结果是什么？">
      {outcomeGroups.map(({ title, codes }) => (
        <View key={title} className="stack">
          <Text className="strong">{title}</Text>
          <Choice
            label={title}
            options={codes.map((code) => ({ key: code, text: outcomes[code].name }))}
            value={outcome}
            onChange={setOutcome}
          />
        </View>
      ))}
      <TextField
        label="经过（可以不写）"
        hint={`还可以写 ${longestNote - note.length} 字`}
        value={note}
        onChange={setNote}
        maxLength={longestNote}
        multiline
      />
      <Press disabled={outcome === null} onPress={() => setAsking(true)}>
        办结
      </Press>
      {asking && outcome !== null ? (
        <Confirm {...props} outcome={outcome} note={note} onClose={() => setAsking(false)} />
      ) : null}
    </Card>
  );
}

interface ConfirmProps extends OutcomePanelProps {
  readonly outcome: OutcomeCode;
  readonly note: string;
  readonly onClose: () => void;
}

function Confirm({ task, seenWarnings, outcome, note, onChanged, onClose }: ConfirmProps): ReactElement {
  const { busy, refusal, send } = useIntent(closeTask);
  const close = async (): Promise<void> => {
    const { id, gen, transferSaid } = task;
    const written = note.trim() === '' ? {} : { note };
    const seen = { warningCount: seenWarnings, transferSaidAt: transferSaid?.at ?? null };
    const answer = await send({ id, gen, outcome, ...seen, ...written });
    if (answer?.ok) onClose();
    onChanged();
  };
  return (
    <Sheet title="确认办结？" onClose={onClose}>
      <Text className="block big strong">{outcomes[outcome].name}</Text>
      <Text className="block">办结以后不能再改，当事人那边也不再显示您的身份。</Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} onPress={() => void close()}>
        {busy ? '正在办结…' : '确认办结'}
      </Press>
    </Sheet>
  );
}
