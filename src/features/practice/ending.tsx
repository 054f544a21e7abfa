import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { EndKind, Ending } from '@domain/practice/conversation';
import { practiceList } from '@domain/practice/record';
import { scriptIn } from '@domain/scam/in-language';
import type { ScamType } from '@domain/scam/type';
import { Card, Heading } from '../../components/card';
import { Icon, type IconName } from '../../components/icon';
import { Line } from '../../components/line';
import { Press } from '../../components/press';
import { ReadAloud } from '../../components/read-aloud';
import { phoneNow } from '../../platform/clock';
import { language, say } from '../../platform/language';
import { open, replace } from '../../platform/navigate';
import { practiceRecord } from './record-store';
import { endText, scoreText, told } from './told';

const looks: Record<EndKind, { readonly tone: 'green' | 'gold' | 'red'; readonly icon: IconName }> = {
  sawThrough: { tone: 'green', icon: 'check' },
  nearly: { tone: 'gold', icon: 'alert' },
  fellForIt: { tone: 'red', icon: 'cross' },
};

/** How it ended, and the sign that gave the scammer away. */
export function Verdict({
  ending,
  score,
}: {
  readonly ending: Ending;
  readonly score: number;
}): ReactElement {
  const { tone, icon } = looks[ending.kind];
  return (
    <>
      <Card tone={tone}>
        <View className="row">
          <Icon name={icon} size={1.8} />
          <View className="grow">
            <Heading large>{endText(ending.kind)}</Heading>
          </View>
          <View className="title numbers">{scoreText(score)}</View>
        </View>
        <View className="big">{told(ending.happened)}</View>
      </Card>
      <Card title={say('破绽在这里', 'What gave him away')}>
        <View className="big">{told(ending.sign)}</View>
      </Card>
    </>
  );
}

interface LessonProps {
  readonly type: ScamType;
  readonly ending: Ending;
  readonly onAgain: () => void;
}

/** What to do when it is real, what never, and where to go from here. */
export function Lesson({ type, ending, onAgain }: LessonProps): ReactElement {
  const { doNow, never } = scriptIn(language(), type);
  const texts = [endText(ending.kind), told(ending.happened), told(ending.sign), doNow, ...never];
  return (
    <>
      <Card title={say('真遇到了，这样做', 'When it is real')}>
        <View className="big strong phrases">{doNow}</View>
        {never.map((text) => (
          <Line key={text} icon="cross">
            {text}
          </Line>
        ))}
        <ReadAloud texts={texts} />
      </Card>
      <WhatNext type={type} onAgain={onAgain} />
    </>
  );
}

function WhatNext({ type, onAgain }: Omit<LessonProps, 'ending'>): ReactElement {
  const next = practiceList(practiceRecord(), phoneNow()).find(
    (each) => each.type !== type && each.standing !== 'done',
  );
  return (
    <View className="stack">
      {next === undefined ? null : (
        <Press onPress={() => replace('practice', { type: next.type })}>
          {say('练下一个', 'Practise the next one')}
        </Press>
      )}
      <Press tone="plain" onPress={onAgain}>
        {say('这个再练一次', 'Practise this again')}
      </Press>
      <Press tone="plain" onPress={() => open('scam', { type })}>
        <Icon name="book" />
        {say('看这类骗局的提示', 'Tips on this scam')}
      </Press>
    </View>
  );
}
