import type { ReactElement } from 'react';
import { Button } from '@tarojs/components';
import { aria } from './aria';
import { pressClass, type PressProps } from './press-props';
import './press.css';

/** Everything that is tapped. The only place with an `onClick`: what isn't a button, no keyboard and no reader finds. */
export function Press(props: PressProps): ReactElement {
  const { onPress, children, label, disabled = false, busy = false, role = 'button', checked } = props;
  return (
    <Button
      className={pressClass(props)}
      hoverClass="press-down"
      disabled={disabled}
      onClick={() => {
        if (!busy) onPress();
      }}
      {...aria({
        role,
        disabled,
        ...(label !== undefined && { label }),
        ...(checked !== undefined && { checked }),
      })}
    >
      {children}
    </Button>
  );
}
