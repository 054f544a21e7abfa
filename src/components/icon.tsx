import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { aria } from './aria';
import './icon.css';

export type IconName =
  | 'shield'
  | 'bell'
  | 'phone'
  | 'check'
  | 'cross'
  | 'question'
  | 'book'
  | 'next'
  | 'back'
  | 'search'
  | 'alert'
  | 'person'
  | 'place'
  | 'clock'
  | 'speaker'
  | 'stop'
  | 'share'
  | 'family'
  | 'chat'
  | 'flag'
  | 'gear';

export interface IconProps {
  readonly name: IconName;
  /** In em: it grows with the text beside it. */
  readonly size?: number;
  readonly className?: string;
}

/** A drawing of our own in the colour of the text; never read aloud, so it always stands beside words. */
export function Icon({ name, size = 1.3, className = '' }: IconProps): ReactElement {
  return (
    <View
      className={`icon icon-${name} ${className}`}
      style={{ width: `${size}em`, height: `${size}em` }}
      {...aria({ hidden: true })}
    />
  );
}
