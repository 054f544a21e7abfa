import type { ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from './aria';
import './card.css';

export interface CardProps {
  readonly children: ReactNode;
  readonly title?: string;
  readonly tone?: 'plain' | 'gold' | 'red' | 'green' | 'navy';
  readonly className?: string;
}

/** One thing that belongs together, on a ground of its own. */
export function Card({ children, title, tone = 'plain', className = '' }: CardProps): ReactElement {
  return (
    <View className={`card card-${tone} ${className}`}>
      {title === undefined ? null : <Heading>{title}</Heading>}
      {children}
    </View>
  );
}

/** A heading within a page; a screen reader can jump to it. */
export function Heading({
  children,
  large = false,
}: {
  readonly children: ReactNode;
  readonly large?: boolean;
}): ReactElement {
  return (
    <View className={large ? 'title' : 'subtitle'} {...aria({ role: 'heading', level: 2 })}>
      {children}
    </View>
  );
}
