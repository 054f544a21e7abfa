import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { clockText } from '@domain/time/shanghai';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { AskedAt, Verdict } from './verdict';
import type { Verification } from './verification';

interface GenuineProps {
  readonly verification: Extract<Verification, { state: 'genuine' }>;
  readonly onAnew: () => void;
}

/** The code was right: who it is, for this call only, and what to say when the officer asks who is speaking. */
export function Genuine({ verification, onAnew }: GenuineProps): ReactElement {
  const { station, title, badgeTail, provenAt, replies } = verification.officer;
  return (
    <>
      <Verdict look="yes" icon="check" title={say('暗号对，是真民警', 'Right code: a real officer')}>
        <Text className="title">{`${station} ${title}`}</Text>
        <Text className="block big">{say(`警号尾号 ${badgeTail}`, `Badge number ends in ${badgeTail}`)}</Text>
        <Text className="block">
          {say(
            `${clockText(provenAt)} 核对。只算这一次，再来电话要重新核对。`,
            `Checked at ${clockText(provenAt)}. Good for this call only.`,
          )}
        </Text>
        <AskedAt at={verification.at} />
      </Verdict>
      <Replies {...replies} />
      <Press tone="plain" onPress={onAnew}>
        {say('换了人打来，重新核对', 'Somebody else is calling: check again')}
      </Press>
    </>
  );
}

type RepliesProps = Extract<Verification, { state: 'genuine' }>['officer']['replies'];

/** Shown at a tap only: in a browser nothing keeps it out of a shared screen. */
function Replies({ alone, watched }: RepliesProps): ReactElement {
  const [shown, setShown] = useState(false);
  if (!shown) {
    return (
      <Press tone="gold" onPress={() => setShown(true)}>
        {say('民警问我的暗号？没人看屏幕时点开', 'The officer asks for my number? Open when nobody watches')}
      </Press>
    );
  }
  return (
    <View className="replies">
      <Text className="block">{say('民警问时，您说：', 'When asked, say:')}</Text>
      <Text className="replies-number">{alone}</Text>
      <Text className="block">
        {say('旁边有人、不方便说，就改说：', 'Somebody is near you? Say this instead:')}
      </Text>
      <Text className="replies-number">{watched}</Text>
    </View>
  );
}
