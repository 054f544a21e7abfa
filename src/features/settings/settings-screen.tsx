import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Card } from '../../components/card';
import { Check } from '../../components/check';
import { Choice } from '../../components/choice';
import { changeAppearance, useAppearance, type Theme } from '../../platform/appearance';
import { language, say } from '../../platform/language';
import { switchLanguage } from './switch-language';

const themes = (): readonly { readonly key: Theme; readonly text: string }[] => [
  { key: 'system', text: say('跟手机一样', 'As on this phone') },
  { key: 'light', text: say('浅色', 'Light') },
  { key: 'dark', text: say('深色', 'Dark') },
];

// Each in its own tongue: who can't read the one finds the other.
const languages = [
  { key: 'zh', text: '中文' },
  { key: 'en', text: 'English' },
] as const;

/** How the app looks and speaks on this phone. Every choice holds at once; there is nothing to save. */
export function SettingsScreen(): ReactElement {
  const { care, theme } = useAppearance();
  return (
    <>
      <Card title={say('关怀模式', 'Care mode')}>
        <Check checked={care} onChange={(wanted) => changeAppearance({ care: wanted })}>
          {say('字更大，按钮更大，首页只留三个按钮', 'Larger text, larger buttons, three buttons on home')}
        </Check>
      </Card>
      <Card title={say('颜色', 'Colours')}>
        <Choice
          label={say('颜色', 'Colours')}
          options={themes()}
          value={theme}
          onChange={(wanted) => changeAppearance({ theme: wanted })}
        />
      </Card>
      <Card title="语言 Language">
        <Choice label="语言 Language" options={languages} value={language()} onChange={switchLanguage} />
        <Text className="soft small">
          {say('换语言以后回到首页。', 'After a change you are back on the home page.')}
        </Text>
      </Card>
    </>
  );
}
