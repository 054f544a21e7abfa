import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { consentTexts } from '@domain/resident/consent';
import { changeOwnData, type OwnData } from '@domain/resident/own-contract';
import { shanghai } from '@domain/time/shanghai';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Card } from '../../../components/card';
import { Check } from '../../../components/check';
import { Press } from '../../../components/press';
import { say } from '../../../platform/language';
import { ConsentSheet, wordsOf } from '../consent-sheet';
import type { ChangeProps } from './about-me';

type Given = OwnData['consents'][number];

/** What I agreed to: which text, which version, when. The one that is not needed can be changed here. */
export function ConsentsGiven({ own, onChanged }: ChangeProps): ReactElement {
  const [read, setRead] = useState<Given | null>(null);
  const { busy, refusal, send } = useIntent(changeOwnData);
  const given = own.consents.find(({ purpose }) => purpose === 'officerContact');
  const change = async (ticked: boolean): Promise<void> => {
    if (busy) return;
    const outcome = await send({ officerContact: ticked ? consentTexts.officerContact.version : null });
    if (outcome?.ok === true) onChanged(outcome.value.data);
  };
  return (
    <>
      <Card title={say('我同意过什么', 'What I agreed to')}>
        {own.consents.map((one) => (
          <View key={one.purpose}>
            <Text className="block">{wordsOf(one.purpose).title}</Text>
            <Text className="block soft small">
              {say(
                `第 ${one.textVersion} 版，${when(one)} 同意`,
                `Version ${one.textVersion}, agreed on ${when(one)}`,
              )}
            </Text>
            <Press
              tone="link"
              label={`${say('看当时的全文', 'Read what I agreed to')}：${wordsOf(one.purpose).title}`}
              onPress={() => setRead(one)}
            >
              {say('看当时的全文', 'Read what I agreed to')}
            </Press>
          </View>
        ))}
        <Check checked={given !== undefined} onChange={(ticked) => void change(ticked)}>
          {wordsOf('officerContact').title}
          <Text className="soft">{say('（可以随时改）', ' (change it at any time)')}</Text>
        </Check>
        {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      </Card>
      {read === null ? null : (
        <ConsentSheet purpose={read.purpose} version={read.textVersion} onClose={() => setRead(null)} />
      )}
    </>
  );
}

const when = ({ at }: Given): string => shanghai(at).format('YYYY-MM-DD HH:mm');
