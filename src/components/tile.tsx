import type { ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import { Press } from './press';
import './tile.css';

/** A big target with a drawing and a word or two: one way to go. */
export function Tile({
  icon,
  children,
  onPress,
}: {
  readonly icon: IconName;
  readonly children: ReactNode;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <Press tone="bare" className="tile" onPress={onPress}>
      <Icon name={icon} size={1.9} className="tile-icon" />
      <View className="tile-text">{children}</View>
    </Press>
  );
}

/** Tiles beside one another, as many as the text's size allows. */
export function Tiles({ children }: { readonly children: ReactNode }): ReactElement {
  return <View className="tiles">{children}</View>;
}
