import type { ReactElement } from 'react';
import { Button } from '@tarojs/components';
import type { PhoneButtonProps } from './phone-button-props';
import './press.css';

/** WeChat's phone button: after the person agrees, a code for their own number, good once and for 5 minutes. */
export function PhoneButton({ children, onCode }: PhoneButtonProps): ReactElement {
  return (
    <Button
      className="press press-primary"
      hoverClass="press-down"
      openType="getPhoneNumber"
      onGetPhoneNumber={(event: { detail: { code?: string } }) => onCode(event.detail.code ?? null)}
    >
      {children}
    </Button>
  );
}
