import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from './language';
import type { ReadAloudOptions, Reading } from './speech';
import { useVisible } from './visible';

/** Slower than the browser's own pace: for somebody who is old, or listens in a second language. [default] */
const rate = 0.9;

// Some phones have the interface and no voice behind it: they say nothing, and never that they did not.
function voiceOf(language: Language): SpeechSynthesisVoice | null {
  const able = window.speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().startsWith(language));
  return able.find(({ localService }) => localService) ?? able[0] ?? null;
}

/** The phone's voice for a language; null while there is none. Many browsers load theirs late. */
function useVoice(language: Language): SpeechSynthesisVoice | null {
  const able = 'speechSynthesis' in window;
  const [voice, setVoice] = useState(() => (able ? voiceOf(language) : null));
  useEffect(() => {
    if (!able) return;
    const look = (): void => setVoice(voiceOf(language));
    look();
    // A Safari before 16 has the voices at once, and no event for them.
    if (!('addEventListener' in window.speechSynthesis)) return;
    window.speechSynthesis.addEventListener('voiceschanged', look);
    return () => window.speechSynthesis.removeEventListener('voiceschanged', look);
  }, [able, language]);
  return voice;
}

// Sentence by sentence: Chromium breaks off in the middle of what takes longer than a quarter of a minute.
const sentencesOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.match(/[^。！？!?]+[。！？!?”]*/g) ?? []);

/** The browser's speech; see speech.ts. */
export function useReadAloud({ texts, language }: ReadAloudOptions): Reading | null {
  const voice = useVoice(language);
  const visible = useVisible();
  const [reading, setReading] = useState(false);
  // Which press is being answered: what a broken-off reading reports afterwards is not about this one.
  const press = useRef(0);
  // Held on to: a browser may throw away an utterance that nobody holds, and its end is never heard of.
  const spoken = useRef<readonly SpeechSynthesisUtterance[]>([]);

  const stop = useCallback((): void => {
    press.current += 1;
    window.speechSynthesis.cancel();
    setReading(false);
  }, []);
  useEffect(() => {
    if (voice === null || !visible) return;
    return stop;
  }, [voice, visible, stop]);

  if (voice === null) return null;
  const start = (): void => {
    const { speechSynthesis } = window;
    // Only when something is being said: some browsers drop what follows a needless cancel.
    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
    const mine = (press.current += 1);
    const done = (): void => {
      if (mine === press.current) setReading(false);
    };
    spoken.current = sentencesOf(texts).map((text) => new SpeechSynthesisUtterance(text));
    spoken.current.forEach((part, index, parts) => {
      Object.assign(part, { voice, lang: voice.lang, rate });
      part.onerror = done;
      if (index === parts.length - 1) part.onend = done;
      speechSynthesis.speak(part);
    });
    setReading(spoken.current.length > 0);
  };
  return { reading, start, stop };
}
