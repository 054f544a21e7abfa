import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import './quote.css';

/** What the scammer says, word for word. */
export const Quote = ({ children }: { readonly children: string }): ReactElement => (
  <View className="quote">{`“${children}”`}</View>
);
