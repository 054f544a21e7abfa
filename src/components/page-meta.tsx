import type { ReactElement } from 'react';
import { NavigationBar, PageMeta as TaroPageMeta } from '@tarojs/components';

/**
 * Makes `rem` follow the font size that the person chose in WeChat. Needs `enablePageMeta` in the page's config; Taro then adds a
 * navigation bar whose text is black unless it is told otherwise.
 */
export function PageMeta({ title }: { readonly title: string }): ReactElement {
  return (
    <TaroPageMeta rootFontSize="system">
      <NavigationBar title={title} frontColor="#ffffff" backgroundColor="#0b2447" />
    </TaroPageMeta>
  );
}
