import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ownPurposes } from '@domain/resident/contract';
import { consentTexts, type ConsentPurpose } from '@domain/resident/consent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Check } from '../../components/check';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { ConsentSheet, wordsOf } from './consent-sheet';
import type { Registration } from './use-registration';

/** Consent: a box for each purpose, never ticked beforehand, with its whole text one tap away. */
export function ConsentStep({ registration }: { readonly registration: Registration }): ReactElement {
  const { form, change, complaint, busy, submit, toStep } = registration;
  const [read, setRead] = useState<ConsentPurpose | null>(null);
  const tick = (purpose: ConsentPurpose, ticked: boolean): void => {
    const others = form.ticked.filter((other) => other !== purpose);
    change({ ticked: ticked ? [...others, purpose] : others });
  };
  return (
    <View className="stack">
      <Text className="big">
        {say('最后一步：请看过以后，自己勾选。', 'Last step: please read, then tick yourself.')}
      </Text>
      {ownPurposes.map((purpose) => (
        <Card key={purpose}>
          <Check checked={form.ticked.includes(purpose)} onChange={(ticked) => tick(purpose, ticked)}>
            {wordsOf(purpose).title}
            <Text className="soft">
              {consentTexts[purpose].required
                ? say('（必须）', ' (needed)')
                : say('（可以不选）', ' (up to you)')}
            </Text>
          </Check>
          <Press
            tone="link"
            label={`${say('看全文', 'Read it all')}：${wordsOf(purpose).title}`}
            onPress={() => setRead(purpose)}
          >
            {say('看全文', 'Read it all')}
          </Press>
        </Card>
      ))}
      {complaint === null ? null : <Banner tone="danger">{complaint.message}</Banner>}
      <Press tone="gold" busy={busy} onPress={() => void submit()}>
        {busy ? say('正在注册…', 'Registering…') : say('注册防护', 'Register for protection')}
      </Press>
      <Press tone="link" onPress={() => toStep('where')}>
        {say('上一步', 'Back')}
      </Press>
      {read === null ? null : <ConsentSheet purpose={read} onClose={() => setRead(null)} />}
    </View>
  );
}
