import { useShareAppMessage } from '@tarojs/taro';

/** What another person gets: a title and the address of a page. Nothing of anybody stands in either. */
export interface ShareCard {
  readonly title: string;
  /** `pages/tip/index?id=…` */
  readonly path: string;
}

/** What WeChat sends when somebody shares this page. The page's config says `enableShareAppMessage`. */
export function useShareCard(card: () => ShareCard): void {
  useShareAppMessage(() => {
    const { title, path } = card();
    return { title, path: `/${path}` };
  });
}
