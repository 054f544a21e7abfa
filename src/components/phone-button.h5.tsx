import { useState, type ReactElement } from 'react';
import { askForPhoneCode } from '../platform/phone-number.h5';
import type { PhoneButtonProps } from './phone-button-props';
import { Press } from './press';

/** The host stands in for WeChat; see phone-button.tsx. */
export function PhoneButton({ children, onCode }: PhoneButtonProps): ReactElement {
  const [busy, setBusy] = useState(false);
  const ask = async (): Promise<void> => {
    setBusy(true);
    const code = await askForPhoneCode();
    setBusy(false);
    onCode(code);
  };
  return (
    <Press busy={busy} onPress={() => void ask()}>
      {children}
    </Press>
  );
}
