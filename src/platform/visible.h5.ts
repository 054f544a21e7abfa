import { useEffect, useState } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';

/** See visible.ts. In a browser the tab counts too. */
export function useVisible(): boolean {
  const [shown, setShown] = useState(true);
  const [inFront, setInFront] = useState(document.visibilityState === 'visible');
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    const changed = (): void => setInFront(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, []);
  return shown && inFront;
}
