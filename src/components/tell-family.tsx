import type { ReactElement } from 'react';
import { say } from '../platform/language';
import { addressOf } from '../platform/navigate';
import { useShareCard } from '../platform/share';
import { ShareButton } from './share-button';
import type { TellFamilyProps } from './tell-family-props';

/** Sends this page to a chat: WeChat asks to whom. The page's config says `enableShareAppMessage`. */
export function TellFamily({ title, page, params }: TellFamilyProps): ReactElement {
  useShareCard(() => ({ title, path: addressOf(page, params).slice(1) }));
  return <ShareButton>{say('发给家人', 'Send to family')}</ShareButton>;
}
