import type { ReactElement } from 'react';
import { NavigationBar, PageMeta as TaroPageMeta } from '@tarojs/components';
import type { Appearance } from '../platform/appearance';
import { careRootFontSize } from '../platform/font-size';

// What shows where a page is pulled beyond its end; without a choice, theme.json says it.
const ground = { system: '', light: '#f2f5fa', dark: '#0a1426' } as const;

/**
 * Makes `rem` follow the font size that the person chose in WeChat. Needs `enablePageMeta` in the page's config; Taro then adds a
 * navigation bar whose text is black unless it is told otherwise.
 */
export function PageMeta({
  title,
  look,
}: {
  readonly title: string;
  readonly look: Appearance;
}): ReactElement {
  return (
    <TaroPageMeta
      rootFontSize={look.care ? careRootFontSize() : 'system'}
      pageStyle={look.theme === 'system' ? '' : `background: ${ground[look.theme]}`}
    >
      <NavigationBar title={title} frontColor="#ffffff" backgroundColor="#0b2447" />
    </TaroPageMeta>
  );
}
