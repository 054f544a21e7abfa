import type { ReactNode } from 'react';

export interface PhoneButtonProps {
  readonly children: ReactNode;
  /** The code, or null when the person refused. */
  readonly onCode: (code: string | null) => void;
}
