import type { ReactElement } from 'react';
import { pressClass, type PressProps } from './press-props';
import './press.css';

/** A real button: Tab reaches it, Enter and Space press it. See press.tsx. */
export function Press(props: PressProps): ReactElement {
  const { onPress, children, label, disabled = false, busy = false, role, checked, expanded } = props;
  return (
    <button
      type="button"
      className={pressClass(props)}
      disabled={disabled}
      onClick={() => {
        if (!busy) onPress();
      }}
      role={role}
      aria-checked={checked}
      aria-expanded={expanded}
      aria-label={label}
      aria-busy={busy}
    >
      {children}
    </button>
  );
}
