import type { ReactNode } from 'react';

/** `bare` has no look of its own: for rows, cards and boxes that are pressed as a whole. */
export type PressTone = 'primary' | 'gold' | 'danger' | 'good' | 'plain' | 'link' | 'bare';

export interface PressProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly tone?: PressTone;
  /** Read aloud in place of the children. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Answering a tap already: drawn at once, further taps do nothing. */
  readonly busy?: boolean;
  readonly role?: 'checkbox' | 'radio';
  readonly checked?: boolean;
  /** Opens and closes what follows: whether it is open now. */
  readonly expanded?: boolean;
  readonly className?: string;
}

export function pressClass({ tone = 'primary', disabled, busy, className }: PressProps): string {
  return ['press', `press-${tone}`, disabled && 'press-disabled', busy && 'press-busy', className]
    .filter(Boolean)
    .join(' ');
}
