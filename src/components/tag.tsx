import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import './tag.css';

export type TagTone = 'red' | 'gold' | 'green' | 'blue' | 'soft';

/** A word that sorts: a risk, a state. Its colour never says more than the word. */
export function Tag({ tone, children }: { readonly tone: TagTone; readonly children: string }): ReactElement {
  return <Text className={`tag tag-${tone}`}>{children}</Text>;
}
