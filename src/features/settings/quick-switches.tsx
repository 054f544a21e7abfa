import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Press } from '../../components/press';
import { changeAppearance, useAppearance } from '../../platform/appearance';
import { language, say } from '../../platform/language';
import { switchLanguage } from './switch-language';

/** The two switches that somebody needs before they can read the settings: larger type, and the other language. */
export function QuickSwitches(): ReactElement {
  const { care } = useAppearance();
  return (
    <View className="row quick-switches">
      <Press tone="link" onPress={() => changeAppearance({ care: !care })}>
        {care ? say('退出关怀模式', 'Leave care mode') : say('关怀模式（大字）', 'Care mode (large type)')}
      </Press>
      <LanguageSwitch />
    </View>
  );
}

/** Named in the language that it leads to. */
export function LanguageSwitch(): ReactElement {
  return language() === 'en' ? (
    <Press tone="link" onPress={() => switchLanguage('zh')}>
      中文
    </Press>
  ) : (
    <Press tone="link" onPress={() => switchLanguage('en')}>
      English
    </Press>
  );
}
