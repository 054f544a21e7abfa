import type { ReactNode } from 'react';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What closing means, where it answers a question; else 'close'. */
  readonly closeText?: string;
  readonly children: ReactNode;
}
