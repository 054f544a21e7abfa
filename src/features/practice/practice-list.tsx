import { useMemo, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { dueAt, practiceList, type Listed, type PracticeRecord } from '@domain/practice/record';
import { overallScore } from '@domain/practice/score';
import { scamTypeNameIn } from '@domain/scam/in-language';
import { scamTypes } from '@domain/scam/type';
import { shanghai } from '@domain/time/shanghai';
import { Card } from '../../components/card';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { Tag } from '../../components/tag';
import { phoneNow } from '../../platform/clock';
import { language, say } from '../../platform/language';
import { open } from '../../platform/navigate';
import { useVisible } from '../../platform/visible';
import { practiceRecord } from './record-store';
import { endText, scoreText } from './told';
import './practice-list.css';

/** All conversations, what is due first, with how the last time went. */
export function PracticeList(): ReactElement {
  const visible = useVisible();
  // Read anew whenever the page is come back to: a conversation may have ended meanwhile.
  const record = useMemo(() => (visible ? practiceRecord() : {}), [visible]);
  const list = practiceList(record, phoneNow());
  return (
    <>
      <Summary record={record} due={list.filter(({ standing }) => standing === 'due').length} />
      <Card title={say('跟哪种骗子过过招？', 'Which scammer will you face?')}>
        {list.map((listed) => (
          <Row key={listed.type} {...listed} />
        ))}
      </Card>
      <View className="soft small">
        {say(
          '提醒过的事，两到四周就容易忘，所以第 14 天和第 28 天请您再练一次。分数只留在这部手机上。',
          'A warning fades within two to four weeks, so you are asked again after 14 and 28 days. Your score stays on this phone.',
        )}
      </View>
    </>
  );
}

function Summary({ record, due }: { readonly record: PracticeRecord; readonly due: number }): ReactElement {
  const practised = scamTypes.flatMap((type) => record[type] ?? []);
  const overall = overallScore(practised.map(({ score }) => score));
  const [count, all] = [practised.length, scamTypes.length];
  return (
    <Card tone={due > 0 ? 'gold' : 'plain'}>
      <View className="big">
        {say(
          '骗子来找您，您来回答。不计时，答错了也没关系。',
          'A scammer talks to you, and you answer. Take your time; mistakes do no harm here.',
        )}
      </View>
      {overall === null ? null : (
        <View className="row">
          <Text className="title numbers">{scoreText(overall)}</Text>
          <Text>{say(`练过 ${count} 种，共 ${all} 种`, `${count} of ${all} practised`)}</Text>
        </View>
      )}
      {due === 0 ? null : (
        <View className="strong">{say(`有 ${due} 个该复习了`, `${due} to practise again`)}</View>
      )}
    </Card>
  );
}

function Row({ type, standing, last }: Listed): ReactElement {
  return (
    <Press tone="bare" className="practice-row" onPress={() => open('practice', { type })}>
      <View className="grow">
        <View className="strong">{scamTypeNameIn(language(), type)}</View>
        <View className="row small">
          {standing === 'due' ? <Tag tone="gold">{say('该复习了', 'Practise again')}</Tag> : null}
          {last === undefined ? (
            <Text className="soft">{say('还没练过', 'Not practised yet')}</Text>
          ) : (
            <Text className="soft">
              {`${endText(last.kind)} · ${scoreText(last.score)}${standing === 'done' ? nextText(dueAt(last)) : ''}`}
            </Text>
          )}
        </View>
      </View>
      <Icon name="next" />
    </Press>
  );
}

const nextText = (atMs: number): string =>
  say(` · ${shanghai(atMs).format('M月D日')}再练`, ` · again on ${shanghai(atMs).format('D MMM')}`);
