import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ownPurposes } from '@domain/resident/contract';
import { consentTexts, type ConsentPurpose } from '@domain/resident/consent';
import { Banner } from '../../components/banner';
import { Card } from '../../components/card';
import { Check } from '../../components/check';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
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
      <Text className="big">最后一步：请看过以后，自己勾选。</Text>
      {ownPurposes.map((purpose) => (
        <Card key={purpose}>
          <Check checked={form.ticked.includes(purpose)} onChange={(ticked) => tick(purpose, ticked)}>
            {consentTexts[purpose].title}
            <Text className="soft">{consentTexts[purpose].required ? '（必须）' : '（可以不选）'}</Text>
          </Check>
          <Press
            tone="link"
            label={`看全文：${consentTexts[purpose].title}`}
            onPress={() => setRead(purpose)}
          >
            看全文
          </Press>
        </Card>
      ))}
      {complaint === null ? null : <Banner tone="danger">{complaint.message}</Banner>}
      <Press tone="gold" busy={busy} onPress={() => void submit()}>
        {busy ? '正在注册…' : '注册防护'}
      </Press>
      <Press tone="link" onPress={() => toStep('where')}>
        上一步
      </Press>
      {read === null ? null : <ConsentSheet purpose={read} onClose={() => setRead(null)} />}
    </View>
  );
}

interface ConsentSheetProps {
  readonly purpose: ConsentPurpose;
  readonly onClose: () => void;
}

function ConsentSheet({ purpose, onClose }: ConsentSheetProps): ReactElement {
  const { title, paragraphs, version } = consentTexts[purpose];
  return (
    <Sheet title={title} onClose={onClose}>
      {paragraphs.map((paragraph) => (
        <View key={paragraph}>{paragraph}</View>
      ))}
      <View className="soft small">{`第 ${version} 版`}</View>
    </Sheet>
  );
}
