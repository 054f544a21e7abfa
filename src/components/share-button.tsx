import type { ReactElement, ReactNode } from 'react';
import { Button } from '@tarojs/components';
import { aria } from './aria';
import { Icon } from './icon';
import './press.css';

/** Opens WeChat's list of friends for the card that the page has made (`useShareCard`). */
export function ShareButton({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Button
      className="press press-primary"
      hoverClass="press-down"
      openType="share"
      {...aria({ role: 'button' })}
    >
      <Icon name="share" />
      {children}
    </Button>
  );
}
