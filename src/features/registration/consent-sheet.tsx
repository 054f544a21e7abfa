import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import {
  consentTextOf,
  consentTexts,
  type ConsentPurpose,
  type ConsentWords,
} from '@domain/resident/consent';
import { Sheet } from '../../components/sheet';
import { language, say } from '../../platform/language';

/** A text as it is asked for today, in the person's language. */
export const wordsOf = (purpose: ConsentPurpose): ConsentWords =>
  language() === 'en' ? consentTexts[purpose].english : consentTexts[purpose];

interface ConsentSheetProps {
  readonly purpose: ConsentPurpose;
  /** Which version was agreed to; absent: today's. */
  readonly version?: number;
  readonly onClose: () => void;
}

/** A whole text: today's, or the very one that somebody agreed to. */
export function ConsentSheet({ purpose, version, onClose }: ConsentSheetProps): ReactElement {
  const shown = version ?? consentTexts[purpose].version;
  const isNow = shown === consentTexts[purpose].version;
  const words = isNow ? wordsOf(purpose) : (consentTextOf(purpose, shown) ?? wordsOf(purpose));
  return (
    <Sheet title={words.title} onClose={onClose}>
      {words.paragraphs.map((paragraph) => (
        <View key={paragraph}>{paragraph}</View>
      ))}
      <View className="soft small">
        {say(`第 ${shown} 版`, `Version ${shown}. The Chinese text is the one that counts.`)}
      </View>
    </Sheet>
  );
}
