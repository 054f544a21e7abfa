import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TaskView } from '@domain/task/contract';
import { revealReasonName, revealReasons } from '@domain/task/reasons';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import './task.css';
import type { Person } from './use-person';

export interface PersonPanelProps {
  readonly task: TaskView;
  readonly person: Person;
}

/** Name and number, once a reason is given. */
export function PersonPanel({ task, person }: PersonPanelProps): ReactElement {
  return (
    <Card title="当事人">
      {task.passedOnAt === null ? null : (
        <Banner tone="warn">
          这个号码现在登记在别人名下：可能换了号，也可能是骗子让他换的。先问清是不是本人，再说案情；打不通就上门。
        </Banner>
      )}
      {person.shown === null ? (
        <Hidden task={task} person={person} />
      ) : (
        <Revealed shown={person.shown} onCall={person.call} onCallOther={person.callOther} />
      )}
    </Card>
  );
}

function Hidden({ task, person }: PersonPanelProps): ReactElement {
  const { busy, trouble, reveal } = person;
  return (
    <>
      <Text className="block big numbers">{`${task.nameMask} ${task.phoneMask}`}</Text>
      <Text className="block">为什么要看姓名和号码？每次查看都会留下记录。</Text>
      {trouble === null ? null : <Banner tone="danger">{trouble}</Banner>}
      <View className="stack">
        {revealReasons.map((reason) => (
          <Press key={reason} tone="plain" busy={busy} onPress={() => reveal(reason)}>
            {revealReasonName[reason]}
          </Press>
        ))}
      </View>
    </>
  );
}

interface RevealedProps {
  readonly shown: NonNullable<Person['shown']>;
  readonly onCall: () => void;
  readonly onCallOther: (phone: string) => void;
}

function Revealed({ shown, onCall, onCallOther }: RevealedProps): ReactElement {
  return (
    <>
      <Text className="block big strong">{shown.name ?? '没有登记姓名'}</Text>
      <Text className="task-phone">{shown.phone}</Text>
      <Press tone="good" onPress={onCall}>
        <Icon name="phone" />
        拨打电话
      </Press>
      {shown.otherPhone === null ? null : <Other phone={shown.otherPhone} onCall={onCallOther} />}
      <Text className="block soft small">{`打完请记录结果。今天还能查看 ${shown.leftToday} 次。`}</Text>
    </>
  );
}

interface OtherProps {
  readonly phone: string;
  readonly onCall: (phone: string) => void;
}

function Other({ phone, onCall }: OtherProps): ReactElement {
  return (
    <>
      <Text className="block">本人后来登记的号码：</Text>
      <Text className="task-phone">{phone}</Text>
      <Press tone="plain" onPress={() => onCall(phone)}>
        <Icon name="phone" />
        拨打后来的号码
      </Press>
    </>
  );
}
