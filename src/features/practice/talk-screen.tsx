import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { ScamType } from '@domain/scam/type';
import { Press } from '../../components/press';
import { ReadAloud } from '../../components/read-aloud';
import { Tag } from '../../components/tag';
import { say } from '../../platform/language';
import { Bubbles } from './bubbles';
import { Lesson, Verdict } from './ending';
import { told } from './told';
import { useTalk } from './use-talk';
import './talk.css';

/** One conversation: the scammer speaks, the person picks an answer, and at the turning point it is explained. No clock runs. */
export function TalkScreen({ type }: { readonly type: ScamType }): ReactElement {
  const { scene, talk, order, score, answer, again } = useTalk(type);
  const { turn, ending } = talk;
  const newest = talk.lines[talk.lines.length - 1];
  return (
    <>
      <View className="row">
        <Tag tone="gold">{say('这是练习，不是真的', 'This is practice, not real')}</Tag>
      </View>
      <View>{told(scene)}</View>
      <Bubbles talk={talk}>
        {ending === null || score === null ? null : <Verdict ending={ending} score={score} />}
      </Bubbles>
      {turn === null ? null : (
        <View className="stack talk-answers">
          <View className="strong">{say('您怎么办？', 'What do you do?')}</View>
          {order.map((place, shown) => {
            const words = turn.answers[place]?.words;
            // Keyed by where it is shown: the button that has the focus stays, and keeps it.
            return words === undefined ? null : (
              <Press key={shown} tone="plain" className="talk-answer" onPress={() => answer(place)}>
                {told(words)}
              </Press>
            );
          })}
          {newest === undefined ? null : (
            <ReadAloud
              key={talk.lines.length}
              texts={[
                told(newest.words),
                ...order.map((place) => told(turn.answers[place]?.words ?? ['', ''])),
              ]}
            />
          )}
        </View>
      )}
      {ending === null ? null : <Lesson type={type} ending={ending} onAgain={again} />}
    </>
  );
}
