import { useEffect } from 'react';
import { scrollTo, scrollToTop } from '../../platform/scroll';
import type { Complaint } from './form';

// The field that it is about stands above what is said.
const fieldPx = 220;

/** A step is read from its top; what is wrong is brought into view: it may stand far above the button that was tapped. */
export function useScrolling(step: string, complaint: Complaint | null): void {
  useEffect(scrollToTop, [step]);
  useEffect(() => {
    if (complaint !== null) scrollTo('.field-error', fieldPx);
  }, [complaint]);
}
