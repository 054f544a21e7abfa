import { useEffect, useRef, useState } from 'react';
import type { Language } from './language';
import { useVisible } from './visible';

export interface ReadAloudOptions {
  /** Said one after another, where the platform can speak. */
  readonly texts: readonly string[];
  readonly language: Language;
  /** A recording of the same in the cloud's storage, for where it cannot. */
  readonly recording?: string | undefined;
}

export interface Reading {
  readonly reading: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Reads aloud; null where that can't be. A mini-program has no voice of its own: it plays the recording, when there is one.
 * It falls silent when the page is left.
 */
export function useReadAloud({ recording }: ReadAloudOptions): Reading | null {
  const visible = useVisible();
  const [reading, setReading] = useState(false);
  const player = useRef<WechatMiniprogram.InnerAudioContext | null>(null);

  useEffect(() => {
    if (!visible || recording === undefined) return;
    const audio = wx.createInnerAudioContext();
    // A file id of the cloud is a source like any address.
    audio.src = recording;
    const silent = (): void => setReading(false);
    audio.onEnded(silent);
    audio.onStop(silent);
    audio.onError(silent);
    player.current = audio;
    return () => {
      player.current = null;
      setReading(false);
      audio.destroy();
    };
  }, [visible, recording]);

  if (recording === undefined) return null;
  return {
    reading,
    start: () => {
      setReading(true);
      player.current?.play();
    },
    stop: () => player.current?.stop(),
  };
}
