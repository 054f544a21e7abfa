import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@domain/contract/action';
import { revealPerson, revealReasonName, revealReasons, type TaskView } from '@domain/task/contract';
import { useIntent } from '../../api/use-intent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { dial } from '../../platform/dial';
import './task.css';

type Person = OutputOf<typeof revealPerson>;

/** Name and number, once a reason is given. They are held while this page is open and kept nowhere. */
export function PersonPanel({ task }: { readonly task: TaskView }): ReactElement {
  const [person, setPerson] = useState<Person | null>(null);
  return (
    <Card title="当事人">
      {person === null ? <Hidden task={task} onRevealed={setPerson} /> : <Revealed person={person} />}
    </Card>
  );
}

interface HiddenProps {
  readonly task: TaskView;
  readonly onRevealed: (person: Person) => void;
}

function Hidden({ task, onRevealed }: HiddenProps): ReactElement {
  const { busy, refusal, send } = useIntent(revealPerson);
  const reveal = async (reason: (typeof revealReasons)[number]): Promise<void> => {
    const outcome = await send({ id: task.id, gen: task.gen, reason });
    if (outcome?.ok) onRevealed(outcome.value);
  };
  return (
    <>
      <Text className="block big numbers">{`${task.nameMask} ${task.phoneMask}`}</Text>
      <Text className="block">为什么要看姓名和号码？每次查看都会留下记录。</Text>
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <View className="stack">
        {revealReasons.map((reason) => (
          <Press key={reason} tone="plain" busy={busy} onPress={() => void reveal(reason)}>
            {revealReasonName[reason]}
          </Press>
        ))}
      </View>
    </>
  );
}

function Revealed({ person }: { readonly person: Person }): ReactElement {
  return (
    <>
      <Text className="block big strong">{person.name ?? '没有登记姓名'}</Text>
      <Text className="task-phone">{person.phone}</Text>
      <Press tone="good" onPress={() => dial(person.phone)}>
        <Icon name="phone" />
        拨打电话
      </Press>
      <Text className="block soft small">{`打完请记录结果。今天还能查看 ${person.leftToday} 次。`}</Text>
    </>
  );
}
