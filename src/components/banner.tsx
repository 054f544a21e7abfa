import type { ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './banner.css';

export type BannerTone = 'danger' | 'warn' | 'good' | 'info';

const icons: Record<BannerTone, IconName> = { danger: 'alert', warn: 'alert', good: 'check', info: 'bell' };

/** Something that the person must notice. `danger` is read aloud at once. */
export function Banner({
  tone,
  children,
}: {
  readonly tone: BannerTone;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <View className={`banner banner-${tone}`} {...aria(announced(tone))}>
      <Icon name={icons[tone]} />
      <View className="grow">{children}</View>
    </View>
  );
}

const announced = (tone: BannerTone) =>
  tone === 'danger' ? ({ role: 'alert' } as const) : ({ live: 'polite' } as const);
