import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import type { Line, Talk } from '@domain/practice/talk';
import { aria } from '../../components/aria';
import { Tag } from '../../components/tag';
import { say } from '../../platform/language';
import { channelText, told } from './told';

interface BubblesProps {
  readonly talk: Talk;
  /** What comes after the last line; heard like one. */
  readonly children: ReactNode;
}

/** What was said so far, in the order in which it was said; a reader hears each new line. */
export function Bubbles({ talk: { lines, turn }, children }: BubblesProps): ReactElement {
  // The scammer answers at once, but for the last time.
  const latest = lines.length - (turn === null ? 1 : 2);
  return (
    <View className="talk" {...aria({ role: 'log', live: 'polite', label: say('对话', 'Conversation') })}>
      {lines.map((line, index) => (
        <Bubble key={index} line={line} latest={index === latest} judged={turn === null} />
      ))}
      {children}
    </View>
  );
}

interface BubbleProps {
  readonly line: Line;
  /** The person's newest answer: the page is brought to it. */
  readonly latest: boolean;
  /** It is over: each answer says whether it was wise. */
  readonly judged: boolean;
}

function Bubble({ line, latest, judged }: BubbleProps): ReactElement {
  const { who, by, words, wise } = line;
  if (who !== null)
    return (
      <View className="bubble">
        <Text className="bubble-who">{`${told(who)} · ${channelText(by)}`}</Text>
        <View>{told(words)}</View>
      </View>
    );
  return (
    <View className={latest ? 'bubble bubble-mine talk-latest' : 'bubble bubble-mine'}>
      <Text className="bubble-who">{say('您', 'You')}</Text>
      <View>{told(words)}</View>
      {judged ? <Judged wise={wise === true} /> : null}
    </View>
  );
}

const Judged = ({ wise }: { readonly wise: boolean }): ReactElement => (
  <View className="bubble-judged">
    <Tag tone={wise ? 'green' : 'red'}>{wise ? say('这步对了', 'Right') : say('这步险了', 'Risky')}</Tag>
  </View>
);
