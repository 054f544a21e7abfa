import type { ReactElement } from 'react';
import { PageMeta as TaroPageMeta } from '@tarojs/components';

/** Makes `rem` follow the font size that the person chose in WeChat. Needs `enablePageMeta` in the page's config. */
export function PageMeta(): ReactElement {
  return <TaroPageMeta rootFontSize="system" />;
}
