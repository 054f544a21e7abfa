import type { ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useAppearance, type Appearance } from '../platform/appearance';
import { aria } from './aria';
import { PageHeader } from './page-header';
import { PageMeta } from './page-meta';
import './page.css';

export interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Stays at the bottom of the screen: the page's one action. */
  readonly foot?: ReactNode;
  /** No way back: where the app starts. */
  readonly home?: boolean;
  /** For desks: the content may be 1200 px wide. */
  readonly wide?: boolean;
}

/** The frame of every page: title, content in one column, room for the phone's own bars. */
export function Page({ title, children, foot, home = false, wide = false }: PageProps): ReactElement {
  const look = useAppearance();
  return (
    <>
      <PageMeta title={title} look={look} />
      <View className={`page ${classOf(look)}`}>
        <PageHeader title={title} home={home} />
        <View className={wide ? 'page-body page-wide' : 'page-body'} {...aria({ role: 'main' })}>
          {children}
        </View>
        {foot === undefined ? null : <View className="page-foot">{foot}</View>}
      </View>
    </>
  );
}

const classOf = ({ care, theme }: Appearance): string => `${care ? 'care' : ''} theme-${theme}`;
