import { useEffect } from 'react';
import { useVisible } from './visible';

/**
 * Keeps this page out of shared screens, recordings and screenshots (on iOS out of recordings only) while it is looked
 * at: a scammer often watches the screen of the person on the phone.
 */
export function useHiddenFromCapture(): void {
  const visible = useVisible();
  useEffect(() => {
    if (!visible) return;
    setEffect('hidden');
    return () => setEffect('none');
  }, [visible]);
}

function setEffect(visualEffect: 'hidden' | 'none'): void {
  // An older WeChat can't; the page says in words as well that sharing has to stop.
  if (wx.canIUse('setVisualEffectOnCapture'))
    wx.setVisualEffectOnCapture({ visualEffect, fail: () => undefined });
}
