import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Answer } from '@domain/check/check';
import { markedText, ranked, type Piece } from '@domain/check/marks';
import { Card } from '../../components/card';
import { say } from '../../platform/language';

/** Which signs were seen, and the text with the very words marked: by a line and a number, not by colour alone. */
export function SignsCard({
  answer,
  text,
}: {
  readonly answer: Answer;
  readonly text: string;
}): ReactElement | null {
  const signs = ranked(answer);
  if (signs.length === 0) return null;
  return (
    <Card title={say(`看到 ${signs.length} 个迹象`, `Signs seen: ${signs.length}`)}>
      {signs.map(({ sign }, place) => (
        <View key={sign.id} className="check-step">
          <Text className="check-number">{place + 1}</Text>
          <View className="grow">
            <Text className={sign.gravity === 'grave' ? 'block strong danger-ink' : 'block strong'}>
              {say(sign.name, sign.english)}
            </Text>
          </View>
        </View>
      ))}
      <View className="check-text">
        {markedText(text, signs).map((pieces, place) => (
          <View key={place}>
            {pieces.map((piece, at) => (
              <Marked key={at} piece={piece} />
            ))}
          </View>
        ))}
      </View>
    </Card>
  );
}

function Marked({ piece: { text, sign } }: { readonly piece: Piece }): ReactElement {
  if (sign === undefined) return <Text>{text}</Text>;
  return (
    <>
      <Text className="check-mark">{text}</Text>
      <Text className="check-mark-number">{sign}</Text>
    </>
  );
}
